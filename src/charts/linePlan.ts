/** What a line chart shows and how it is laid out. */
import { scaleLinear } from 'd3';
import type { Box } from './boxes.ts';
import { type Break, breaksOf, breakTextOf } from './breaksOf.ts';
import type { ChartOptions } from './chartData.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import type { Grid, Row } from './grid.ts';
import type { LineEnd } from './lineLabels.ts';
import { columnHeight } from './lineLabels.ts';
import { numberText } from './numberText.ts';
import type { Point } from './segmentsOf.ts';
import { segmentsOf } from './segmentsOf.ts';
import { classes } from './svg.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';

export interface LineChartOptions extends ChartOptions {
  /** Areas that stand out; the rest become quiet. All are alike unless some are named. */
  emphasis?: readonly string[] | undefined;
  /** Joins the stretches on both sides of a gap by a faint dotted line, so that they are known to belong together; gaps stay open unless stated. */
  bridges?: boolean | undefined;
  /** Years from which on the figures are not comparable with those before. */
  breaks?: readonly string[] | undefined;
}

/** An area with values and the stretches that are joined. */
export interface Series {
  row: Row;
  className: string;
  segments: Point[][];
}

/** What has values, the emphasised last so that they lie on top. */
export const seriesOf = (grid: Grid, periods: readonly string[], { emphasis = [] }: LineChartOptions): Series[] => {
  const weight = ({ area }: Row) => (emphasis.includes(area.id) ? 1 : 0);
  return grid.rows
    .map((row) => ({ row, className: classes(row.className, emphasis.length > 0 && weight(row) === 0 && 'quiet'), segments: segmentsOf(row, periods) }))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => weight(a.row) - weight(b.row));
};

export interface LinePlan {
  size: number;
  /** Lines of the unit, above the drawing. */
  unit: string[];
  breaks: readonly Break[];
  /** Lines that name the breaks, between the unit and the drawing. */
  breakTexts: string[];
  lineHeight: number;
  height: number;
  plot: Box;
  column: number;
  width: number;
  axis: ValueAxis;
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Sizes and scales: the column of labels takes what its texts need, up to two fifths on a telephone. */
export const planOf = (series: readonly Series[], periods: readonly string[], options: LineChartOptions): LinePlan => {
  const size = fontSize(options.width);
  const rowHeight = lineHeight(options.width);
  const narrow = isNarrow(options.width);
  const axis = valueAxis(
    series.flatMap(({ segments }) => segments.flat().map(({ value }) => value)),
    4,
    options.lang,
  );
  const ends = series.map((each) => endOf(each, periods.at(-1), options));
  const most = options.width * (narrow ? 0.38 : 0.32);
  const width = ends.reduce((widest, { name, value }) => Math.max(widest, Math.min(most, textWidth(`${name} ${value}`, size) + 2)), 0);
  const room = { size, lineHeight: rowHeight, width };
  const gutter = axis.ticks.reduce((widest, { text }) => Math.max(widest, textWidth(text, size)), 0) + 8;
  const column = options.width - width;
  const unit = wrapText(options.unit, options.width, size, 2);
  const breaks = breaksOf(periods, options.breaks);
  const breakTexts = breaks.length > 0 ? wrapText(breakTextOf(breaks, options.lang), options.width, size, 2) : [];
  const plot = {
    left: gutter,
    top: rowHeight * (unit.length + Math.max(1, breakTexts.length)) + (breakTexts.length > 0 ? 8 : 0),
    right: column - 14,
    bottom: 0,
  };
  plot.bottom = plot.top + Math.max(series.length === 0 ? 40 : narrow ? 230 : 300, columnHeight(ends, room) - rowHeight);
  const x = scaleLinear([Number(periods[0] ?? 0), Number(periods.at(-1) ?? 1)], [plot.left + 8, plot.right - 8]);
  return {
    ...room,
    unit,
    breaks,
    breakTexts,
    height: plot.bottom + rowHeight + 14,
    plot,
    column,
    axis,
    x,
    y: scaleLinear(axis.domain, [plot.bottom, plot.top]),
  };
};

const endOf = (
  { row, className, segments }: Series,
  newest: string | undefined,
  { lang, decimals }: LineChartOptions,
): Omit<LineEnd, 'x' | 'y'> & { last: Point } => {
  const last = segments.at(-1)?.at(-1) ?? { period: '', year: 0, value: 0 };
  const early = last.period !== newest;
  const value = numberText(lang, last.value, decimals);
  return { className, name: row.area.name, value: early ? `${value} (${last.period})` : value, early, last };
};

/** Where the labels would like to be. */
export const endsOf = (series: readonly Series[], periods: readonly string[], { x, y }: LinePlan, options: LineChartOptions): LineEnd[] =>
  series.map((each) => {
    const { last, ...end } = endOf(each, periods.at(-1), options);
    return { ...end, x: x(last.year), y: y(last.value) };
  });
