/** What a strip plot shows and how it is laid out. */
import { scaleLinear } from 'd3';
import { ui } from '../i18n/ui.ts';
import type { BarChartOptions } from './barPlan.ts';
import type { DotRow } from './dotPlan.ts';
import type { Flag } from './flags.ts';
import { flagsOf } from './flags.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import { numberText } from './numberText.ts';
import { labelledOf, medianOf } from './ranked.ts';
import { swarm } from './swarm.ts';
import { textWidth } from './textWidth.ts';
import type { ValueAxis } from './valueAxis.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';

export type StripPlotOptions<Reason extends string = string> = BarChartOptions<Reason>;

/** A dot, or the line of the median, with its label if it has one. */
export interface StripItem {
  row?: DotRow | undefined;
  value: number;
  x: number;
  y: number;
  /** The name and the value, as lines. */
  texts: string[];
  flag?: Flag | undefined;
}

export interface StripPlan {
  unit: string[];
  size: number;
  lineHeight: number;
  height: number;
  radius: number;
  /** Middle line of the dots and its reach on both sides. */
  middle: number;
  reach: number;
  top: number;
  bottom: number;
  dots: StripItem[];
  median: StripItem | undefined;
  /** Who is missing, under the axis. */
  missing: string[];
  axis: ValueAxis;
  x: (value: number) => number;
}

/** The heights above and below the dots are what the labels need. */
export const planOf = <Reason extends string>(rows: readonly DotRow[], year: string, options: StripPlotOptions<Reason>): StripPlan => {
  const { width, lang, decimals } = options;
  const size = fontSize(width);
  const step = lineHeight(width);
  const unit = wrapText([options.unit, year].filter(Boolean).join(', '), width, size, 2);
  const known = rows.flatMap((row) => (row.value === undefined ? [] : [{ row, value: row.value }]));
  const axis = valueAxis(
    known.map(({ value }) => value),
    isNarrow(width) ? 4 : 6,
    lang,
    0.3,
  );
  const radius = known.length > 20 ? 4.5 : 5.5;
  const half = axis.ticks.reduce((most, { text }) => Math.max(most, textWidth(text, size) / 2), radius + 1);
  const x = scaleLinear(axis.domain, [half, width - half]);
  const labelled = labelledOf(rows, options.emphasis);
  const away = swarm(
    known.map(({ value }) => x(value)),
    radius,
  );
  const reach = away.reduce((most, y) => Math.max(most, Math.abs(y)), 0) + radius;
  const texts = (name: string, value: number) => wrapText(`${name} ${numberText(lang, value, decimals)}`, width * 0.42, size, 4);
  const items = known.map(
    ({ row, value }, index): StripItem => ({
      row,
      value,
      x: x(value),
      y: away[index] ?? 0,
      texts: labelled.has(row.area.id) ? texts(row.area.name, value) : [],
    }),
  );
  const half50 = known.length > 2 ? medianOf(rows) : undefined;
  const all = [...items, ...(half50 === undefined ? [] : [{ value: half50, x: x(half50), y: 0, texts: texts(ui[lang].figures.median, half50) }])];
  const wished = all.filter((item) => item.texts.length > 0);
  const wishes = wished.map((item) => ({
    x: item.x,
    y: item.y,
    width: item.texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0),
    height: item.texts.length * step,
  }));
  const flags = flagsOf(wishes, width, { top: -reach, bottom: reach });
  const highest = flags.reduce((top, { box }) => Math.min(top, box.top), -reach - 6);
  const lowest = flags.reduce((bottom, { box }) => Math.max(bottom, box.bottom), reach + 6);
  const top = unit.length * step + 8;
  const middle = top - highest;
  const flagged = new Map(wished.map((item, index) => [item, flags[index]]));
  const placed = all.map((item): StripItem => {
    const flag = flagged.get(item);
    return { ...item, y: item.y + middle, flag: flag && lowered(flag, middle) };
  });
  const without = rows.filter(({ value }) => value === undefined).map(({ area }) => area.name);
  const missing = without.length > 0 ? wrapText(`${options.noData}: ${without.join(', ')}`, width, size) : [];
  const bottom = known.length > 0 ? middle + lowest + 4 : top + (missing.length > 0 ? -6 : step);
  return {
    unit,
    size,
    lineHeight: step,
    height: bottom + (known.length > 0 ? step + 6 : 0) + missing.length * step + (missing.length > 0 ? 6 : 0),
    radius,
    middle,
    reach,
    top,
    bottom,
    dots: placed.filter(({ row }) => row),
    median: placed.find(({ row }) => !row),
    missing,
    axis,
    x,
  };
};

const lowered = ({ box, pole, ...rest }: Flag, by: number): Flag => ({
  ...rest,
  box: { ...box, top: box.top + by, bottom: box.bottom + by },
  pole: { ...pole, y1: pole.y1 + by, y2: pole.y2 + by },
});
