/** What every interface's reader hands on: our areas, years, and values or the reason why there is none. */
import { areas, type missingReasons } from '../schema/vocabulary.ts';
import { AnswerFault } from './fault.ts';

export type Area = (typeof areas)[number];
export type MissingReason = (typeof missingReasons)[number];
export type ValueStatus = 'preliminary' | 'estimated';

/** One cell; the status is left out when the value is final. */
export type Cell = { area: Area; period: string } & ({ value: number; status?: ValueStatus | undefined } | { missing: MissingReason });

/** The series of one indicator as an interface told it. */
export interface Series {
  /** Name of the indicator, table content or dataset, in the language of the answer. */
  title: string;
  /** Definition in the language of the answer, without markup; interfaces that give none leave it out. */
  definition?: string | undefined;
  /** Unit as the interface names it. */
  unit?: string | undefined;
  /** Day on which the interface last changed the data. */
  updated?: string | undefined;
  cells: Cell[];
  /** Codes of areas in the answer that nobody knows; told, never guessed. */
  unknownAreas: string[];
}

/** The municipality code or SSS that a code names; undefined for areas that are not ours. */
export const areaOf = (code: string): Area | undefined => areas.find((area) => area === code.replace(/^KU/, ''));

/** Cells by area in our order, then by period. A cell told twice alike stands once; told in two ways it is a fault. */
export const sortedCells = (cells: readonly Cell[]): Cell[] => {
  const byKey = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.area} ${cell.period}`;
    const other = byKey.get(key);
    if (other && JSON.stringify(other) !== JSON.stringify(cell)) throw new AnswerFault({ kind: 'duplicate', area: cell.area, period: cell.period });
    byKey.set(key, cell);
  }
  return [...byKey.values()].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || (a.period < b.period ? -1 : 1));
};
