/** Areas ranked by their newest value, one dot a row; an earlier year as a hollow dot joined to it. */
import { scaleLinear } from 'd3';
import type { Area, ChartData, ChartOptions, Drawing, Mark } from './chartData.ts';
import { fontSize, frame, isNarrow, lineHeight } from './frame.ts';
import type { Row } from './grid.ts';
import { gridOf, valueAt, yearsWithValues } from './grid.ts';
import { numberText } from './numberText.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
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

/** Highest first; areas without a value come last and say why. */
export const dotPlot = <Reason extends string>(data: ChartData<Reason>, options: DotPlotOptions<Reason>): Drawing => {
  const grid = gridOf(data);
  const year = options.year ?? yearsWithValues(grid).at(-1) ?? '';
  const rows = grid.rows.map((row) => rowOf(row, year, options)).sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY));
  const plan = planOf(rows, year, options);
  const svg = frame('dots', options, plan.height, [
    ...head(year, options, plan),
    ...(grid.rows.length === 0 ? [element('text', { class: 'no-data', x: options.width / 2, y: plan.height - plan.size, 'text-anchor': 'middle' }, escapeXml(options.noData))] : []),
    ...plan.axis.ticks.flatMap(({ value, text }) => [
      element('line', { class: value === 0 ? 'axis-line' : 'grid', x1: plan.x(value), x2: plan.x(value), y1: plan.top, y2: plan.bottom }),
      element('text', { class: 'tick', x: plan.x(value), y: plan.bottom + plan.size * 1.15, 'text-anchor': 'middle' }, text),
    ]),
    ...plan.rows.map((row) => drawn(row, plan, options)),
  ]);
  return { svg, width: options.width, height: plan.height, marks: plan.rows.flatMap((row) => marksOf(row, year, plan, options)) };
};

interface DotRow {
  area: Area;
  className: string;
  value: number | undefined;
  before: number | undefined;
  /** Why there is no value. */
  reason: string;
}

const rowOf = <Reason extends string>(row: Row<Reason>, year: string, options: DotPlotOptions<Reason>): DotRow => {
  const cell = row.cells.get(year);
  const known = cell && 'missing' in cell ? options.reasonText?.(cell.missing) : undefined;
  const quiet = options.emphasis !== undefined && options.emphasis.length > 0 && !options.emphasis.includes(row.area.id);
  return { area: row.area, className: classes(row.className, quiet && 'quiet'), value: valueAt(row, year), before: valueAt(row, options.earlier), reason: known ?? options.noData };
};

interface PlacedRow extends DotRow {
  names: string[];
  /** Middle of the row. */
  y: number;
}

interface Plan {
  size: number;
  lineHeight: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: PlacedRow[];
  axis: ReturnType<typeof valueAxis>;
  x: (value: number) => number;
}

const gap = 10;

/** Sizes and scale: names take what they need up to two fifths, values keep room on both sides of the dots. */
const planOf = <Reason extends string>(rows: readonly DotRow[], year: string, options: DotPlotOptions<Reason>): Plan => {
  const size = fontSize(options.width);
  const step = lineHeight(options.width);
  const most = options.width * 0.4;
  const widest = (texts: readonly string[]) => texts.reduce((width, text) => Math.max(width, textWidth(text, size)), 0);
  const named = rows.map((row) => ({ ...row, names: wrapText(row.area.name, most, size) }));
  const left = Math.min(most, widest(named.flatMap(({ names }) => names))) + 14;
  const values = rows.flatMap(({ value, before }) => [value, before].filter((each) => each !== undefined));
  const room = widest(values.map((value) => numberText(options.lang, value, options.decimals))) + gap + 2;
  const axis = valueAxis(values, isNarrow(options.width) ? 3 : 5, options.lang);
  const top = headLines(year, options, size).length * (step + 4) + 8;
  let bottom = top;
  const placed = named.map((row) => {
    const height = Math.max(30, row.names.length * step + 10);
    bottom += height;
    return { ...row, y: bottom - height / 2 };
  });
  const x = scaleLinear(axis.domain, [left + (options.earlier ? room : gap), options.width - room]);
  return { size, lineHeight: step, height: bottom + (axis.ticks.length > 0 ? step + 6 : 4), left, right: options.width, top, bottom, rows: placed, axis, x };
};

/** What the dots are: unit, then both years with their signs; on one line where it fits. */
const headLines = <Reason extends string>(year: string, options: DotPlotOptions<Reason>, size: number): string[][] => {
  const unit = options.earlier ? options.unit : [options.unit, year].filter(Boolean).join(', ');
  if (!options.earlier) return [[unit]];
  const wide = textWidth(`${unit}${year}${options.earlier}`, size) + 110 < options.width;
  return wide ? [[unit, options.earlier, year]] : [[unit], [options.earlier, year]];
};

const head = <Reason extends string>(year: string, options: DotPlotOptions<Reason>, { size, lineHeight: step }: Plan): string[] => {
  const lines = headLines(year, options, size);
  const unit = lines[0]?.[0] ?? '';
  const text = element('text', { class: 'unit', x: 0, y: size }, escapeXml(unit));
  if (!options.earlier) return [text];
  const own = lines.length > 1;
  const y = own ? size + step + 4 : size;
  const x = own ? 6 : textWidth(unit, size) + 34;
  const second = x + 12 + textWidth(options.earlier, size) + 26;
  return [
    text,
    element('g', { class: 'key' }, ...[
      element('line', { class: 'join', x1: x, x2: x, y1: y, y2: y }),
      element('circle', { class: 'hollow', cx: x, cy: y - size * 0.35, r: 4.5 }),
      element('text', { x: x + 11, y }, escapeXml(options.earlier)),
      element('circle', { class: 'dot', cx: second, cy: y - size * 0.35, r: 5.5 }),
      element('text', { x: second + 11, y }, escapeXml(year)),
    ].slice(1)),
  ];
};

const drawn = <Reason extends string>({ area, className, names, value, before, reason, y }: PlacedRow, plan: Plan, { lang, decimals }: DotPlotOptions<Reason>): string => {
  const { size, x } = plan;
  const baseline = y + size * 0.35;
  const first = baseline - ((names.length - 1) * plan.lineHeight) / 2;
  const number = (shown: number, side: 1 | -1, name: string) =>
    element('text', { class: name, x: x(shown) + side * gap, y: baseline, 'text-anchor': side < 0 ? 'end' : undefined }, numberText(lang, shown, decimals));
  const rising = value === undefined || before === undefined || value >= before;
  const reach = Math.max(...[value, before].filter((each) => each !== undefined).map(x));
  return element(
    'g',
    { class: classes('row', className), 'data-area': area.id },
    element('text', { class: 'name' }, ...names.map((line, index) => element('tspan', { x: 0, y: first + index * plan.lineHeight }, escapeXml(line)))),
    Number.isFinite(reach) ? element('line', { class: 'guide', x1: plan.left, x2: reach, y1: y, y2: y }) : '',
    value !== undefined && before !== undefined ? element('line', { class: 'join', x1: x(before), x2: x(value), y1: y, y2: y }) : '',
    before === undefined ? '' : element('circle', { class: 'hollow', cx: x(before), cy: y, r: 4.5 }) + number(before, rising ? -1 : 1, 'value before'),
    value === undefined ? '' : element('circle', { class: 'dot', cx: x(value), cy: y, r: 5.5 }) + number(value, rising ? 1 : -1, 'value'),
    value === undefined && before === undefined ? element('text', { class: 'no-data', x: plan.left + gap, y: baseline }, escapeXml(reason)) : '',
  );
};

const marksOf = <Reason extends string>({ area, value, before, y }: PlacedRow, year: string, { x }: Plan, { earlier = '' }: DotPlotOptions<Reason>): Mark[] => [
  ...(before === undefined ? [] : [{ area: area.id, period: earlier, value: before, x: x(before), y }]),
  ...(value === undefined ? [] : [{ area: area.id, period: year, value, x: x(value), y }]),
];
