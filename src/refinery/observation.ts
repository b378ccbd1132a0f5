/** What the follow-up data of an experiment hold: one value, or the reason why there is none, for a measure and a period. */
import type { Lang, missingReasons } from '../schema/vocabulary.ts';

interface Common {
  /** Key of the measure in the plan. */
  measure: string;
  /** Year, month or day (EDTF level 0). */
  period: string;
  /** How many answers, counts or people the value rests on. */
  n?: number | undefined;
  /** Half-width of the uncertainty, in the unit of the value. */
  uncertainty?: number | undefined;
  /** Remark in the language of the entry (`any`) or in a named one. */
  notes: Partial<Record<Lang | 'any', string>>;
  /** Line of the file, from 1. */
  line: number;
}

/** A missing value is never zero: it has its reason instead. */
export type Observation = Common & ({ value: number } | { missing: (typeof missingReasons)[number] });

/** The columns that follow-up data may have, in the order in which the site writes them. */
export const observationColumns = ['period', 'measure', 'value', 'missing', 'n', 'uncertainty', 'note', 'note_fi', 'note_sv', 'note_en'] as const;
export type ObservationColumn = (typeof observationColumns)[number];
