/** The spans of years by which entries are narrowed: an entry stands in each span in which it was running. */
import type { PeriodEnd } from './libraryData.ts';

export interface Period {
  start: number;
  /** Undefined when it goes on or is not known. */
  end: number | undefined;
  ends: PeriodEnd;
}

/** Reads a period of an entry (EDTF dates) with its status. */
export const periodOf = (period: { start: string; end?: string | undefined }, status: string): Period => {
  const year = (edtf: string): number => Number(edtf.slice(0, edtf.startsWith('-') ? 5 : 4));
  const isOpen = status === 'ongoing' || status === 'made-permanent';
  return {
    start: year(period.start),
    end: period.end === undefined ? undefined : year(period.end),
    ends: period.end !== undefined ? 'known' : isOpen ? 'open' : 'unknown',
  };
};

/** Decades when the library reaches over more than thirty years, else five years. */
export const spanOf = (periods: readonly Period[]): number => {
  const starts = periods.map(({ start }) => start);
  return Math.max(...starts) - Math.min(...starts) > 30 ? 10 : 5;
};

/** Last year in which the entry is known to run; `now` is the year of the build. */
const lastYear = ({ start, end, ends }: Period, now: number): number => end ?? (ends === 'open' ? Math.max(start, now) : start);

/** "1990–1999" for each span of years in which it ran. */
export const periodKeys = (period: Period, span: number, now: number): string[] => {
  const first = Math.floor(period.start / span) * span;
  const count = Math.floor((lastYear(period, now) - first) / span) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => `${first + index * span}-${first + (index + 1) * span - 1}`);
};
