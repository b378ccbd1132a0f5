/** What is wrong with an answer of a statistical interface; the caller puts it into words. */

export interface FaultParams {
  /** The text is not what the interface promises: no JSON, cut off, an error page. */
  'not-the-format': { expected: string; found: string };
  /** The number of values does not fit the dimensions: the answer is half. */
  incomplete: { expected: number; found: number };
  /** The table has no variable of the kind that is needed. */
  'no-variable': { wanted: string; known: readonly string[] };
  /** The variable does not have the value that is asked for. */
  'no-value': { variable: string; wanted: string; known: readonly string[] };
  /** Several values could be meant. */
  ambiguous: { variable: string; wanted: string; found: readonly string[] };
  /** Two rows speak of one cell and disagree. */
  duplicate: { area: string; period: string };
  /** None of our areas is in the answer. */
  'no-areas': { known: readonly string[] };
  /** A value is neither a number nor a known mark of a missing one. */
  'not-a-number': { area: string; period: string; found: string };
  /** A period is no year: the table goes by months or quarters. */
  'not-a-year': { found: string };
  /** The interface has an indicator of another number, title or unit than ours. */
  'other-indicator': { wanted: string; found: string };
}

export type FaultKind = keyof FaultParams;
export type Fault = { [K in FaultKind]: { kind: K } & FaultParams[K] }[FaultKind];

/** Thrown when an answer can't be used; nothing has been written then. */
export class AnswerFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`${fault.kind}: ${JSON.stringify(fault)}`);
    this.name = 'AnswerFault';
    this.fault = fault;
  }
}
