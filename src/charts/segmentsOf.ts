/** Splits a series into the stretches that may be joined by a line. */
import type { Row } from './grid.ts';
import { isRevised, valueAt } from './grid.ts';

export interface Point {
  period: string;
  year: number;
  value: number;
  /** An earlier snapshot had another value. */
  revised?: boolean | undefined;
}

/** A stretch ends where a listed year has no value, or where twice the usual step between years goes by unlisted. */
export const segmentsOf = (row: Row, periods: readonly string[]): Point[][] => {
  const usual = usualStep(periods);
  const segments: Point[][] = [];
  let open: Point[] | undefined;
  for (const period of periods) {
    const value = valueAt(row, period);
    const year = Number(period);
    const last = open?.at(-1);
    if (value === undefined) open = undefined;
    else {
      const point: Point = { period, year, value, ...(isRevised(row, period) ? { revised: true } : {}) };
      if (open && last && year - last.year < 2 * usual) open.push(point);
      else {
        open = [point];
        segments.push(open);
      }
    }
  }
  return segments;
};

/** The shortest step between listed years: 1 for yearly figures, 4 for elections. */
const usualStep = (periods: readonly string[]): number =>
  periods.slice(1).reduce((least, period, index) => Math.min(least, Number(period) - Number(periods[index])), Number.POSITIVE_INFINITY);
