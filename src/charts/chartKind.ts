/** Which chart suits the data: lines need three joined years, the rest is better ranked. */
import type { ChartData } from './chartData.ts';
import { gridOf, yearsWithValues } from './grid.ts';
import { segmentsOf } from './segmentsOf.ts';

export type ChartKind =
  | { kind: 'line' }
  /** `earlier` is the first year with values, when there is more than one. */
  | { kind: 'dots'; earlier?: string | undefined }
  | { kind: 'none' };

/** Lines when at least one area has three years without a gap between them. */
export const chartKind = (data: ChartData): ChartKind => {
  const grid = gridOf(data);
  const years = yearsWithValues(grid);
  if (years.length === 0) return { kind: 'none' };
  const joined = grid.rows.some((row) => segmentsOf(row, grid.periods).some(({ length }) => length > 2));
  return joined ? { kind: 'line' } : { kind: 'dots', earlier: years.length > 1 ? years[0] : undefined };
};
