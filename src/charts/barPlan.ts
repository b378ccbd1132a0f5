/** How a bar chart is laid out: names on the left, room for the numbers on both sides of the bars. */
import { scaleLinear } from 'd3';
import type { DotPlotOptions, DotRow } from './dotPlan.ts';
import { gap } from './dotPlan.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import { numberText } from './numberText.ts';
import { mostLabels } from './ranked.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';

export type BarChartOptions<Reason extends string = string> = Omit<DotPlotOptions<Reason>, 'earlier'>;

export interface BarRow extends DotRow {
  names: string[];
  /** Lines of the reason, when there is no value. */
  reasons: string[];
  /** Middle of the row. */
  y: number;
}

/** A reference with a line through all rows; its text stands above them. */
export interface BarReference extends DotRow {
  value: number;
  texts: string[];
  /** Middle of the first line of text. */
  y: number;
}

export interface BarPlan {
  unit: string[];
  size: number;
  lineHeight: number;
  height: number;
  /** Half the height of a bar. */
  half: number;
  top: number;
  bottom: number;
  rows: BarRow[];
  references: BarReference[];
  /** Where the words for a missing value begin. */
  reasonAt: number;
  axis: ValueAxis;
  x: (value: number) => number;
}

/** Bars always stand on zero; with more than a dozen the rows draw together. */
export const planOf = <Reason extends string>(all: readonly DotRow[], year: string, options: BarChartOptions<Reason>): BarPlan => {
  const { width, lang, decimals } = options;
  const size = fontSize(width);
  const step = lineHeight(width);
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const write = (value: number) => numberText(lang, value, decimals);
  const own = all.filter(({ area, value }) => !area.reference || value === undefined);
  const named = own.map((row) => ({ ...row, names: wrapText(row.area.name, width * 0.4, size) }));
  const left = Math.min(width * 0.4, widest(named.flatMap(({ names }) => names))) + 14;
  const values = all.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const axis = valueAxis(values.length > 0 ? [...values, 0] : [], isNarrow(width) ? 3 : 4, lang);
  const half = widest(axis.ticks.map(({ text }) => text)) / 2;
  const room = (shown: readonly number[]) => Math.max(half, shown.length > 0 ? widest(shown.map(write)) + gap : 0) + 2;
  const barred = own.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const from = axis.domain[0] < 0 || barred.some((value) => value < 0) ? left + room(barred.filter((value) => value < 0)) : Math.max(left, half);
  const x = scaleLinear(axis.domain, [from, width - room(barred.filter((value) => value >= 0))]);
  const unit = wrapText([options.unit, year].filter(Boolean).join(', '), width, size, 2);
  let top = unit.length * step + 8;
  const references = all.flatMap((row): BarReference[] => {
    if (!row.area.reference || row.value === undefined) return [];
    const texts = wrapText(`${row.area.name} ${write(row.value)}`, width, size);
    const y = top + step / 2;
    top += texts.length * step;
    return [{ ...row, value: row.value, texts, y }];
  });
  if (references.length > 0) top += 6;
  const least = named.length > mostLabels ? step + 4 : 30;
  const reasonAt = left + gap;
  let bottom = top + (named.length === 0 ? step : 0);
  const rows = named.map((row) => {
    const reasons = row.value === undefined ? wrapText(row.reason, width - reasonAt, size) : [];
    const height = Math.max(least, Math.max(row.names.length, reasons.length) * step + 10);
    bottom += height;
    return { ...row, reasons, y: bottom - height / 2 };
  });
  const height = bottom + (axis.ticks.length > 0 ? step + 6 : 4);
  return { unit, size, lineHeight: step, height, half: least * 0.32, top, bottom, rows, references, reasonAt, axis, x };
};
