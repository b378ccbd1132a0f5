/** What a figure says, as facts that the page puts into words of its language. */
import type { Area, ChartData, Lang } from './chartData.ts';
import type { Row } from './grid.ts';
import { gridOf, valueAt, yearsWithValues } from './grid.ts';
import { numberText } from './numberText.ts';

/** A value as readers see it, and all areas that share it as written. */
export interface Extreme {
  areas: readonly Area[];
  value: number;
  text: string;
}

/** How an area moved from the first to the newest year, the difference with its sign. */
export interface Change {
  area: Area;
  from: number;
  to: number;
  difference: number;
  text: string;
}

export type Summary =
  | { kind: 'empty' }
  | {
      kind: 'values';
      first: string;
      newest: string;
      /** Years with at least one value. */
      years: readonly string[];
      /** Of the newest year, without reference areas; none when only those have values. */
      highest?: Extreme | undefined;
      lowest?: Extreme | undefined;
      /** Distance from the lowest to the highest as written. */
      span?: string | undefined;
      /** Reference areas with a value in the newest year. */
      references: readonly { area: Area; value: number; text: string }[];
      /** Areas, references too, without a value in the newest year. */
      missing: readonly Area[];
      /** Areas with values in both the first and the newest year, the greatest rise first; empty for one year. */
      changes: readonly Change[];
    };

/** Compares values as they are written, so that what looks equal is equal. */
export const summary = <Reason extends string>(data: ChartData<Reason>, { lang, decimals }: { lang: Lang; decimals: number }): Summary => {
  const grid = gridOf(data);
  const years = yearsWithValues(grid);
  const first = years[0];
  const newest = years.at(-1);
  if (first === undefined || newest === undefined) return { kind: 'empty' };
  const write = (value: number) => numberText(lang, value, decimals);
  const seen = (row: Row, period: string) => {
    const value = valueAt(row, period);
    return value === undefined ? undefined : Number(value.toFixed(decimals));
  };
  const known = grid.rows.flatMap((row) => {
    const value = seen(row, newest);
    return value === undefined ? [] : [{ area: row.area, value, text: write(value) }];
  });
  const ranked = known.filter(({ area }) => !area.reference).sort((a, b) => b.value - a.value);
  const extreme = (best: (typeof ranked)[number] | undefined): Extreme | undefined =>
    best && { value: best.value, text: best.text, areas: ranked.filter(({ value }) => value === best.value).map(({ area }) => area) };
  const [top, bottom] = [ranked[0], ranked.at(-1)];
  const changes = grid.rows.flatMap((row): Change[] => {
    const [from, to] = [seen(row, first), seen(row, newest)];
    if (first === newest || from === undefined || to === undefined) return [];
    const difference = Number((to - from).toFixed(decimals));
    return [{ area: row.area, from, to, difference, text: (difference > 0 ? '+' : '') + write(difference) }];
  });
  return {
    kind: 'values',
    first,
    newest,
    years,
    highest: extreme(top),
    lowest: extreme(bottom),
    span: top && bottom && write(top.value - bottom.value),
    references: known.filter(({ area }) => area.reference),
    missing: grid.rows.filter((row) => seen(row, newest) === undefined).map(({ area }) => area),
    changes: changes.sort((a, b) => b.difference - a.difference),
  };
};
