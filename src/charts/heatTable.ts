/**
 * Areas by indicators, each value with its step on a scale of five within its indicator.
 *
 * A plain structure for a component and no drawing: what it shows is a table, and only HTML gives a table headings that are read with each cell,
 * numbers that can be selected and copied, and columns that scroll on a telephone. In SVG all of that would be lost or feigned with ARIA.
 */
import { median } from 'd3';
import type { Area, ChartData, Lang } from './chartData.ts';
import { gridOf, valueAt, yearsWithValues } from './grid.ts';
import { numberText } from './numberText.ts';

export interface HeatColumn<Reason extends string = string> {
  id: string;
  title: string;
  unit: string;
  decimals: number;
  data: ChartData<Reason>;
  /** The newest year with any value unless stated. */
  year?: string | undefined;
}

export interface HeatTableOptions<Reason extends string = string> {
  lang: Lang;
  /** What a step tells: the place in the ranking, or how far the value is from the median (3 is near it). Rank unless stated. */
  by?: 'rank' | 'distance' | undefined;
  reasonText?: ((reason: Reason) => string) | undefined;
  /** Words when no reason is known. */
  noData: string;
}

export type HeatStep = 1 | 2 | 3 | 4 | 5;

export type HeatCell =
  /** `step` 5 is the highest; `mark` is the rank or the step in writing, so that colour is not alone. References have neither. */
  { kind: 'value'; value: number; text: string; step?: HeatStep | undefined; mark?: string | undefined } | { kind: 'missing'; reason: string };

export interface HeatTable {
  columns: readonly { id: string; title: string; unit: string; year: string | undefined }[];
  rows: readonly { area: Area; cells: readonly HeatCell[] }[];
  by: 'rank' | 'distance';
}

/** Rows in the order of the areas given; a cell in each column, whether or not the indicator knows the area. */
export const heatTable = <Reason extends string>(
  columns: readonly HeatColumn<Reason>[],
  areas: readonly Area[],
  options: HeatTableOptions<Reason>,
): HeatTable => {
  const by = options.by ?? 'rank';
  const read = columns.map((column) => {
    const grid = gridOf({ areas, values: column.data.values });
    const year = column.year ?? yearsWithValues(grid).at(-1);
    const cells = grid.rows.map((row): HeatCell => {
      const value = valueAt(row, year);
      const cell = year === undefined ? undefined : row.cells.get(year);
      if (value === undefined)
        return { kind: 'missing', reason: (cell && 'missing' in cell ? options.reasonText?.(cell.missing) : undefined) ?? options.noData };
      return { kind: 'value', value: Number(value.toFixed(column.decimals)), text: numberText(options.lang, value, column.decimals) };
    });
    const own = cells.flatMap((cell, index) => (cell.kind === 'value' && !areas[index]?.reference ? [cell.value] : []));
    return {
      year,
      cells: cells.map((cell, index) => (cell.kind === 'value' && !areas[index]?.reference ? { ...cell, ...placeOf(cell.value, own, by) } : cell)),
    };
  });
  return {
    columns: columns.map(({ id, title, unit }, index) => ({ id, title, unit, year: read[index]?.year })),
    rows: areas.map((area, index) => ({ area, cells: read.map(({ cells }) => cells[index] ?? { kind: 'missing', reason: options.noData }) })),
    by,
  };
};

/** Equal values share a rank. */
const placeOf = (value: number, all: readonly number[], by: 'rank' | 'distance'): { step: HeatStep; mark: string } => {
  if (by === 'rank') {
    const rank = all.filter((other) => other > value).length + 1;
    return { step: stepOf(all.length > 1 ? 5 - (4 * (rank - 1)) / (all.length - 1) : 3), mark: String(rank) };
  }
  const middle = median(all) ?? value;
  const farthest = all.reduce((most, other) => Math.max(most, Math.abs(other - middle)), 0);
  const step = stepOf(farthest === 0 ? 3 : 3 + (2 * (value - middle)) / farthest);
  return { step, mark: String(step) };
};

const steps: readonly HeatStep[] = [1, 2, 3, 4, 5];

const stepOf = (position: number): HeatStep => steps[Math.round(position) - 1] ?? 3;
