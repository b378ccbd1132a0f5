/** How small multiples are laid out: rows of panels with one scale for all. */
import { scaleLinear } from 'd3';
import type { Box } from './boxes.ts';
import type { ChartOptions } from './chartData.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import type { Row } from './grid.ts';
import { numberText } from './numberText.ts';
import { mostLabels } from './ranked.ts';
import type { Point } from './segmentsOf.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';

export interface SmallMultiplesOptions extends ChartOptions {
  /** Years from which on the figures are not comparable with those before. */
  breaks?: readonly string[] | undefined;
}

/** A row of the data with the stretches of its line. */
export interface Strand {
  row: Row;
  segments: Point[][];
}

export interface Panel extends Strand {
  names: string[];
  /** Baseline of the first line of the name. */
  nameAt: number;
  plot: Box;
  /** Right edge of the panel; from the plot to it is room for the last value. */
  right: number;
  isFirstOfRow: boolean;
  isLastOfColumn: boolean;
}

export interface PanelPlan {
  unit: string[];
  size: number;
  lineHeight: number;
  height: number;
  panels: Panel[];
  /** What the first panel says of breaks, above its plot. */
  breakTexts: string[];
  axis: ValueAxis;
  /** Within a plot, from its left and its top edge. */
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Two panels beside each other on a telephone, four or five elsewhere. `keyLines`: lines that the key takes under the unit. */
export const planOf = (
  strands: readonly Strand[],
  periods: readonly string[],
  { breakText, keyLines }: { breakText: string; keyLines: number },
  options: SmallMultiplesOptions,
): PanelPlan => {
  const size = fontSize(options.width);
  const step = lineHeight(options.width);
  const narrow = isNarrow(options.width);
  const values = strands.flatMap(({ segments }) => segments.flat().map(({ value }) => value));
  const axis = valueAxis(values, 3, options.lang);
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const gutter = axis.ticks.length > 0 ? widest(axis.ticks.map(({ text }) => text)) + 8 : 0;
  const own = strands.filter(({ row }) => !row.area.reference);
  const columns = Math.max(1, Math.min(own.length, narrow ? 2 : own.length > mostLabels ? 5 : 4));
  const gap = narrow ? 14 : 22;
  const panelWidth = (options.width - gutter - (columns - 1) * gap) / columns;
  const valueRoom =
    widest(own.flatMap(({ segments }) => (segments.at(-1)?.slice(-1) ?? []).map(({ value }) => numberText(options.lang, value, options.decimals)))) + 10;
  const [plotWidth, plotHeight] = [panelWidth - valueRoom, values.length === 0 ? step : narrow ? 84 : 104];
  const breakTexts = breakText ? wrapText(breakText, panelWidth, size) : [];
  const unit = wrapText(options.unit, options.width, size, 2);
  let top = (unit.length + keyLines) * step + step;
  const panels: Panel[] = [];
  for (let first = 0; first < own.length; first += columns) {
    const named = own.slice(first, first + columns).map((strand) => ({ ...strand, names: wrapText(strand.row.area.name, panelWidth, size, 2) }));
    const lines = named.reduce((most, { names }) => Math.max(most, names.length), 0) + (first === 0 ? breakTexts.length : 0);
    const plotTop = top + lines * step + 8;
    for (const [column, strand] of named.entries()) {
      const left = gutter + column * (panelWidth + gap);
      const plot = { left, right: left + plotWidth, top: plotTop, bottom: plotTop + plotHeight };
      const nameAt = top + (lines - strand.names.length - (first === 0 ? breakTexts.length : 0)) * step + size;
      panels.push({ ...strand, plot, nameAt, right: left + panelWidth, isFirstOfRow: column === 0, isLastOfColumn: first + column + columns >= own.length });
    }
    top = plotTop + plotHeight + (first + columns * 2 > own.length && own.length > columns ? step : 0) + step * 1.1;
  }
  const from = Number(periods[0] ?? 0);
  const to = Number(periods.at(-1) ?? 1);
  const x = from === to ? () => plotWidth / 2 : scaleLinear([from, to], [4, plotWidth - 4]);
  const height = own.length === 0 ? top + step : top + (own.length > columns ? 0 : step * 0.4);
  return { unit, size, lineHeight: step, height, panels, breakTexts, axis, x, y: scaleLinear(axis.domain, [plotHeight, 0]) };
};
