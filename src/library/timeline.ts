/** Periods as bars along the years. */
import { lastYear } from './lastYear.ts';
import type { LibraryNames, PeriodEnd } from './libraryData.ts';

export interface TimeSpan {
  from: number;
  to: number;
}

export interface TimeBar {
  /** Start and length in hundredths of the whole span. */
  x: number;
  width: number;
  /** The end is drawn shut, open (it goes on) or not at all (nobody tells it). */
  ends: PeriodEnd;
}

const endOf = (letter: string | undefined): PeriodEnd => (letter === 'o' ? 'open' : letter === 'u' ? 'unknown' : 'known');

/** First and last year of an entry, and how it ends; a last year of 0 means that there is none. */
const yearsOf = (row: number, names: LibraryNames, from: number, now: number): { start: number; last: number; ends: PeriodEnd } => {
  const ends = endOf(names.ends[row]);
  const start = names.start[row] ?? from;
  return { start, last: lastYear(start, names.end[row] || undefined, ends, now), ends };
};

/** From the first year of any entry to this one, or to the last year of any when that is later. */
export const timeSpan = ({ start, end }: LibraryNames, now: number): TimeSpan => ({ from: Math.min(now, ...start), to: Math.max(now, ...end) + 1 });

/** The bar of an entry; a year is as wide as a year, so that a one-year trial is seen beside a programme of decades. An unknown end leaves a bar of one year. */
export const timeBar = (row: number, names: LibraryNames, { from, to }: TimeSpan, now: number): TimeBar => {
  const { start, last, ends } = yearsOf(row, names, from, now);
  const scale = 100 / (to - from);
  return { x: (start - from) * scale, width: (last + 1 - start) * scale, ends };
};

/** How many of the entries were running in each year of the span; entries with an unknown end count in their first year alone. */
export const runningByYear = (rows: readonly number[], names: LibraryNames, { from, to }: TimeSpan, now: number): number[] => {
  const change = new Array<number>(to - from + 1).fill(0);
  for (const row of rows) {
    const { start, last } = yearsOf(row, names, from, now);
    change[start - from] = (change[start - from] ?? 0) + 1;
    change[last + 1 - from] = (change[last + 1 - from] ?? 0) - 1;
  }
  let running = 0;
  return change.slice(0, -1).map((step) => (running += step));
};
