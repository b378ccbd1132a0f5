/** What a dot plot shows and how it is laid out. */
import { scaleLinear } from 'd3';
import type { Area, ChartOptions } from './chartData.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import type { Row } from './grid.ts';
import { isRevised, valueAt } from './grid.ts';
import { numberText } from './numberText.ts';
import { classes } from './svg.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';

export interface DotPlotOptions<Reason extends string = string> extends ChartOptions {
  /** Year of the filled dots; the newest with any value unless stated. */
  year?: string | undefined;
  /** Year of the hollow dots; none unless stated. */
  earlier?: string | undefined;
  /** Areas that stand out; the rest become quiet. */
  emphasis?: readonly string[] | undefined;
  /** Words for a missing value's reason; `noData` when there is none or no reason is known. */
  reasonText?: ((reason: Reason) => string) | undefined;
}

export interface DotRow {
  area: Area;
  className: string;
  value: number | undefined;
  before: number | undefined;
  /** Which of the two an earlier snapshot had otherwise. */
  revised: { value: boolean; before: boolean };
  /** Why there is no value. */
  reason: string;
}

export const rowOf = <Reason extends string>(row: Row<Reason>, year: string, options: DotPlotOptions<Reason>): DotRow => {
  const cell = row.cells.get(year);
  const known = cell && 'missing' in cell ? options.reasonText?.(cell.missing) : undefined;
  const quiet = options.emphasis !== undefined && options.emphasis.length > 0 && !options.emphasis.includes(row.area.id);
  return {
    area: row.area,
    className: classes(row.area.reference && 'reference', quiet && 'quiet'),
    value: valueAt(row, year),
    before: valueAt(row, options.earlier),
    revised: { value: isRevised(row, year), before: isRevised(row, options.earlier) },
    reason: known ?? options.noData,
  };
};

export interface PlacedRow extends DotRow {
  names: string[];
  /** Middle of the row. */
  y: number;
}

export interface DotPlan {
  unit: string[];
  /** Whether the key stands beside the unit, not under it. */
  beside: boolean;
  size: number;
  lineHeight: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: PlacedRow[];
  axis: ValueAxis;
  x: (value: number) => number;
}

/** From the middle of a dot to its value. */
export const gap = 10;

/** Sizes and scale: names take what they need up to two fifths, values keep room on both sides of the dots. */
export const planOf = <Reason extends string>(rows: readonly DotRow[], year: string, options: DotPlotOptions<Reason>): DotPlan => {
  const size = fontSize(options.width);
  const step = lineHeight(options.width);
  const most = options.width * 0.4;
  const widest = (texts: readonly string[]) => texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
  const named = rows.map((row) => ({ ...row, names: wrapText(row.area.name, most, size) }));
  const left = Math.min(most, widest(named.flatMap(({ names }) => names))) + 14;
  const values = rows.flatMap(({ value, before }) => [value, before].filter((each) => each !== undefined));
  const room = widest(values.map((value) => numberText(options.lang, value, options.decimals))) + gap + 2;
  const axis = valueAxis(values, isNarrow(options.width) ? 3 : 4, options.lang, 0.7);
  const head = headOf(year, options, size);
  const top = (head.unit.length + (options.earlier && !head.beside ? 1 : 0)) * (step + 4) + 8;
  let bottom = top + (rows.length === 0 ? step : 0);
  const placed = named.map((row) => {
    const height = Math.max(30, row.names.length * step + 10);
    bottom += height;
    return { ...row, y: bottom - height / 2 };
  });
  const tight = scaleLinear(axis.domain, [left + gap, options.width - room]);
  const needsRoom = options.earlier !== undefined && values.some((value) => tight(value) - room < left);
  const x = needsRoom ? scaleLinear(axis.domain, [left + room, options.width - room]) : tight;
  return {
    ...head,
    size,
    lineHeight: step,
    height: bottom + (axis.ticks.length > 0 ? step + 6 : 4),
    left,
    right: options.width,
    top,
    bottom,
    rows: placed,
    axis,
    x,
  };
};

/** What the dots are: the unit (with the year when there is only one), and whether the signs of both years fit beside it. */
const headOf = <Reason extends string>(year: string, options: DotPlotOptions<Reason>, size: number): { unit: string[]; beside: boolean } => {
  const unit = wrapText(options.earlier ? options.unit : [options.unit, year].filter(Boolean).join(', '), options.width, size, 2);
  return { unit, beside: unit.length === 1 && textWidth(`${unit[0]}${year}${options.earlier}`, size) + 110 < options.width };
};
