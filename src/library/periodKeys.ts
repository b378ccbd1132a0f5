/** The spans of years by which entries are narrowed: an entry stands in each span in which it was running. */
import { lastYear } from './lastYear.ts';
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

/** "1990–1999" for each span of years in which it ran; `now` is the year of the build. */
export const periodKeys = ({ start, end, ends }: Period, span: number, now: number): string[] => {
  const first = Math.floor(start / span) * span;
  const count = Math.floor((lastYear(start, end, ends, now) - first) / span) + 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => `${first + index * span}-${first + (index + 1) * span - 1}`);
};
