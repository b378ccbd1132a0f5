/** Periods as bars along the years. */
import type { LibraryNames } from './libraryData.ts';

export interface TimeSpan {
  from: number;
  to: number;
}

export interface TimeBar {
  /** Start and length in hundredths of the whole span. */
  x: number;
  width: number;
  /** The end is drawn shut, open (it goes on) or not at all (nobody tells it). */
  ends: 'known' | 'open' | 'unknown';
}

const endOf = (letter: string | undefined): TimeBar['ends'] => (letter === 'o' ? 'open' : letter === 'u' ? 'unknown' : 'known');

/** From the first year of any entry to this one, or to the last year of any when that is later. */
export const timeSpan = ({ start, end }: LibraryNames, now: number): TimeSpan => ({ from: Math.min(now, ...start), to: Math.max(now, ...end) + 1 });

/** The bar of an entry; a year is as wide as a year, so that a one-year trial is seen beside a programme of decades. An unknown end leaves a bar of one year. */
export const timeBar = (row: number, names: LibraryNames, { from, to }: TimeSpan, now: number): TimeBar => {
  const ends = endOf(names.ends[row]);
  const start = names.start[row] ?? from;
  const last = ends === 'known' ? names.end[row] || start : ends === 'open' ? Math.max(start, now) : start;
  const scale = 100 / (to - from);
  return { x: (start - from) * scale, width: (last + 1 - start) * scale, ends };
};

/** How many of the entries were running in each year of the span; entries with an unknown end count in their first year alone. */
export const runningByYear = (rows: readonly number[], names: LibraryNames, { from, to }: TimeSpan, now: number): number[] => {
  const change = new Array<number>(to - from + 1).fill(0);
  for (const row of rows) {
    const ends = endOf(names.ends[row]);
    const start = names.start[row] ?? from;
    const last = ends === 'known' ? names.end[row] || start : ends === 'open' ? Math.max(start, now) : start;
    change[start - from] = (change[start - from] ?? 0) + 1;
    change[last + 1 - from] = (change[last + 1 - from] ?? 0) - 1;
  }
  let running = 0;
  return change.slice(0, -1).map((step) => (running += step));
};
