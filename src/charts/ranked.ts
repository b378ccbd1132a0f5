/** Areas ranked by their value of one year, and which of them are worth a label. */
import { median } from 'd3';
import type { ChartData } from './chartData.ts';
import type { DotPlotOptions, DotRow } from './dotPlan.ts';
import { rowOf } from './dotPlan.ts';
import { gridOf, yearsWithValues } from './grid.ts';

/** The newest year with any value unless one is stated, and the areas with the highest value first; those without a value come last and know why. */
export const ranked = <Reason extends string>(data: ChartData<Reason>, options: DotPlotOptions<Reason>): { year: string; rows: DotRow[] } => {
  const grid = gridOf(data);
  const year = options.year ?? yearsWithValues(grid).at(-1) ?? '';
  const height = ({ value }: DotRow) => value ?? Number.NEGATIVE_INFINITY;
  return { year, rows: grid.rows.map((row) => rowOf(row, year, options)).sort((a, b) => height(b) - height(a)) };
};

/** More areas than this cannot all be named in a drawing. */
export const mostLabels = 12;

/** All areas up to a dozen; of more only the highest, the lowest, references and those that stand out. */
export const labelledOf = (rows: readonly DotRow[], emphasis: readonly string[] = []): ReadonlySet<string> => {
  const known = rows.filter(({ value }) => value !== undefined);
  const own = known.filter(({ area }) => !area.reference).map(({ area }) => area.id);
  const references = known.filter(({ area }) => area.reference).map(({ area }) => area.id);
  if (known.length <= mostLabels) return new Set([...own, ...references]);
  return new Set([...own.slice(0, 1), ...own.slice(-1), ...references, ...emphasis]);
};

/** The value in the middle, references left out; undefined when there is none. */
export const medianOf = (rows: readonly Pick<DotRow, 'area' | 'value'>[]): number | undefined =>
  median(rows.flatMap(({ area, value }) => (area.reference || value === undefined ? [] : [value])));
