/** The year in which an entry ends, as far as anybody tells it. */
import type { PeriodEnd } from './libraryData.ts';

/** Last year in which it is known to run: its end, this year (`now`) when it goes on, its first year when nobody tells the end. */
export const lastYear = (start: number, end: number | undefined, ends: PeriodEnd, now: number): number =>
  ends === 'known' ? (end ?? start) : ends === 'open' ? Math.max(start, now) : start;
