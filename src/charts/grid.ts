/** The data as a grid of areas and years, so that charts and tables agree on what is there. */
import type { Area, ChartData, Observation } from './chartData.ts';

/** An area of the chart with the classes that give it colour and dash, and its observations by year. */
export interface Row<Reason extends string = string> {
  area: Area;
  className: string;
  cells: ReadonlyMap<string, Observation<Reason>>;
}

export interface Grid<Reason extends string = string> {
  /** All years that the data lists for its areas, in order, those without values too. */
  periods: readonly string[];
  rows: readonly Row<Reason>[];
}

/** Observations of areas that are not asked for are left out. */
export const gridOf = <Reason extends string>(data: ChartData<Reason>): Grid<Reason> => {
  const cells = new Map(data.areas.map((area) => [area.id, new Map<string, Observation<Reason>>()]));
  for (const observation of data.values) cells.get(observation.area)?.set(observation.period, observation);
  let next = 0;
  const rows = data.areas.map((area) => {
    const series = area.series ?? (area.reference ? undefined : (next++ % 8) + 1);
    return { area, className: area.reference ? 'reference' : `series-${series}`, cells: cells.get(area.id) ?? new Map() };
  });
  const periods = [...new Set(rows.flatMap((row) => [...row.cells.keys()]))].sort((a, b) => Number(a) - Number(b));
  return { periods, rows };
};

/** The value of a row in a year; undefined when it is missing, and never zero instead. */
export const valueAt = (row: Row, period: string | undefined): number | undefined => {
  const cell = period === undefined ? undefined : row.cells.get(period);
  return cell && 'value' in cell && Number.isFinite(cell.value) ? cell.value : undefined;
};

/** Had an earlier snapshot another value of a row in a year? */
export const isRevised = (row: Row, period: string | undefined): boolean => {
  const cell = period === undefined ? undefined : row.cells.get(period);
  return cell !== undefined && 'value' in cell && cell.revised === true;
};

/** The years in which at least one area has a value. */
export const yearsWithValues = (grid: Grid): string[] => grid.periods.filter((period) => grid.rows.some((row) => valueAt(row, period) !== undefined));
