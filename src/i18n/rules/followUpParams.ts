/** What the rule `follow-up-data` tells its texts. */
import type { Suggestion } from './params.ts';

/** `written` is what stands in the file. */
export type FollowUpDataProblem = { written: string } & (
  | { kind: 'not-csv' | 'empty' | 'broken-quote' | 'repeated-column' | 'no-column' | 'too-many-cells' | 'no-value' | 'value-and-reason' }
  | { kind: 'unknown-column' | 'unknown-measure' | 'unknown-reason'; known?: readonly string[]; suggestion?: Suggestion | undefined }
  | { kind: 'period'; fault: 'ambiguous' | 'serial' | 'not-a-period'; meant?: string | undefined }
  | { kind: 'number'; name: string; fault: 'ambiguous' | 'date' | 'not-a-number' | 'negative' | 'not-whole' }
  | { kind: 'repeated'; otherLine: number }
);
