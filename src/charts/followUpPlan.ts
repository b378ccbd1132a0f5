/** What a follow-up chart shows and how it is laid out. */
import { scaleLinear } from 'd3';
import type { Box } from './boxes.ts';
import type { ChartOptions } from './chartData.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import { periodAt } from './periodAt.ts';
import { spreadLabels } from './spreadLabels.ts';
import { textWidth } from './textWidth.ts';
import { type ValueAxis, valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';

export interface Observed {
  period: string;
  value: number;
  /** The value as it is written. */
  text: string;
  /** Half-width, in the unit of the value. */
  uncertainty?: number | undefined;
}

export interface Missing {
  period: string;
  /** Why there is no value, in words. */
  reason: string;
}

/** A value aimed at or started from, with what stands beside its line. */
export interface Level {
  period: string;
  value: number;
  label: string;
}

export interface FollowUpData {
  /** In order of time. */
  observations: readonly (Observed | Missing)[];
  baseline?: Level | undefined;
  target?: Level | undefined;
  /** When the experiment took place, in years. */
  span?: { from: number; to: number; label: string } | undefined;
  /** Values of an indicator of the city and of the country. */
  comparisons: readonly { name: string; className: string; points: readonly { period: string; value: number }[] }[];
}

export type FollowUpOptions = ChartOptions;

/** A label at the side of the plot; `top` is where its first line begins. */
export interface SideLabel {
  lines: string[];
  className: string;
  x: number;
  top: number;
}

export interface FollowUpPlan {
  size: number;
  step: number;
  unit: string[];
  plot: Box;
  height: number;
  axis: ValueAxis;
  /** First and last year of the axis; it begins and ends with whole years. */
  years: readonly [number, number];
  x: (year: number) => number;
  y: (value: number) => number;
  labels: SideLabel[];
  /** What is compared with, in the years of the axis; the rest of a long series would press the follow-up together. */
  comparisons: FollowUpData['comparisons'];
}

/** Labels of the lines stand to the right, in a column as wide as they need, two fifths at most. */
export const planFollowUp = (whole: FollowUpData, options: FollowUpOptions): FollowUpPlan => {
  const years = yearsOf(whole);
  const inYears = (period: string): boolean => periodAt(period) >= years[0] && periodAt(period) <= years[1];
  const comparisons = whole.comparisons.map((each) => ({ ...each, points: each.points.filter(({ period }) => inYears(period)) }));
  const data = { ...whole, comparisons };
  const { width, lang } = options;
  const size = fontSize(width);
  const step = lineHeight(width);
  const narrow = isNarrow(width);
  const levels = [data.baseline, data.target].filter((level) => level !== undefined);
  const values = [
    ...data.observations.flatMap((each) => ('value' in each ? [each.value - (each.uncertainty ?? 0), each.value + (each.uncertainty ?? 0)] : [])),
    ...levels.map(({ value }) => value),
    ...data.comparisons.flatMap(({ points }) => points.map(({ value }) => value)),
  ];
  const axis = valueAxis(values, 4, lang, 0.7);
  const wanted = labelsOf(data);
  const most = width * (narrow ? 0.34 : 0.27);
  const column = wanted.reduce((widest, { text }) => Math.max(widest, Math.min(most, textWidth(text, size))), 0);
  const unit = wrapText(options.unit, width, size, 2);
  const gutter = axis.ticks.reduce((widest, { text }) => Math.max(widest, textWidth(text, size)), 0) + 8;
  const top = step * (unit.length + 1);
  const wrapped = wanted.map((label) => ({ ...label, lines: wrapText(label.text, column + 1, size, 4) }));
  const need = wrapped.reduce((sum, { lines }) => sum + lines.length * step + 6, 0);
  const plot = { left: gutter, top, right: width - column - (column > 0 ? 12 : 8), bottom: top + Math.max(narrow ? 210 : 260, need) };
  const x = scaleLinear(years, [plot.left + 4, plot.right - 4]);
  const y = scaleLinear(axis.domain, [plot.bottom, plot.top]);
  const middles = spreadLabels(
    wrapped.map(({ at, lines }) => ({ at: y(at), size: lines.length * step + 6 })),
    plot.top - step * 0.5,
    plot.bottom + step * 0.5,
  );
  const labels = wrapped.map(({ lines, className }, index) => ({
    lines,
    className,
    x: width - column,
    top: (middles[index] ?? 0) - (lines.length * step) / 2,
  }));
  return { size, step, unit, plot, height: plot.bottom + step + 12, axis, years, x, y, labels, comparisons };
};

/** Whole years, from the first to the last thing that happens. */
const yearsOf = ({ observations, baseline, target, span }: FollowUpData): readonly [number, number] => {
  const levels = [baseline, target].filter((level) => level !== undefined);
  const times = [...[...observations, ...levels].map(({ period }) => periodAt(period)), ...(span ? [span.from, span.to] : [])];
  if (times.length === 0) return [0, 1];
  const first = Math.floor(Math.min(...times));
  return [first, Math.max(Math.ceil(Math.max(...times)), first + 1)];
};

const labelsOf = ({ baseline, target, comparisons }: FollowUpData): { text: string; className: string; at: number }[] => [
  ...(baseline ? [{ text: baseline.label, className: 'baseline', at: baseline.value }] : []),
  ...(target ? [{ text: target.label, className: 'target', at: target.value }] : []),
  ...comparisons.flatMap(({ name, className, points }) => {
    const last = points.at(-1);
    return last ? [{ text: name, className, at: last.value }] : [];
  }),
];
