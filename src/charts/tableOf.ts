/** The same data as rows: areas by years, each cell a value as text or the reason why there is none. */
import type { Area, ChartData, Lang } from './chartData.ts';
import { gridOf } from './grid.ts';
import { numberText } from './numberText.ts';

export type Cell<Reason extends string = string> =
  | { kind: 'value'; period: string; value: number; text: string; status?: string | undefined }
  | { kind: 'missing'; period: string; reason: Reason }
  /** The data says nothing of this area and year, not even why. */
  | { kind: 'unlisted'; period: string };

export interface Table<Reason extends string = string> {
  periods: readonly string[];
  rows: readonly { area: Area; cells: readonly Cell<Reason>[] }[];
  /** Reasons that occur, in the order they first do, for notes under the table. */
  reasons: readonly Reason[];
}

/** Rows in the order of the areas, columns in the order of years, also those without any value. */
export const tableOf = <Reason extends string>(data: ChartData<Reason>, options: { lang: Lang; decimals: number }): Table<Reason> => {
  const grid = gridOf(data);
  const rows = grid.rows.map(({ area, cells }) => ({
    area,
    cells: grid.periods.map((period): Cell<Reason> => {
      const cell = cells.get(period);
      if (!cell) return { kind: 'unlisted', period };
      if ('missing' in cell) return { kind: 'missing', period, reason: cell.missing };
      return { kind: 'value', period, value: cell.value, text: numberText(options.lang, cell.value, options.decimals), status: cell.status };
    }),
  }));
  const reasons = rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === 'missing' ? [cell.reason] : [])));
  return { periods: grid.periods, rows, reasons: [...new Set(reasons)] };
};
