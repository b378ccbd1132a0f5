/** Areas ranked by their newest value, one bar a row; the whole country is a line through the bars, never a bar among them. */
import type { BarChartOptions, BarPlan, BarReference, BarRow } from './barPlan.ts';
import { planOf } from './barPlan.ts';
import type { ChartData, Drawing } from './chartData.ts';
import { gap } from './dotPlan.ts';
import { frame } from './frame.ts';
import { numberText } from './numberText.ts';
import { ranked } from './ranked.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { valueTicks } from './valueTicks.ts';

/** Highest first, bars of negative values to the left of zero; areas without a value come last and say why. */
export const barChart = <Reason extends string>(data: ChartData<Reason>, options: BarChartOptions<Reason>): Drawing => {
  const { year, rows } = ranked(data, options);
  const plan = planOf(rows, year, options);
  const { x, size, lineHeight: step } = plan;
  const svg = frame('bars', options, plan.height, [
    ...plan.unit.map((line, index) => element('text', { class: 'unit', x: 0, y: size + index * step }, escapeXml(line))),
    ...(rows.length === 0 ? [element('text', { class: 'no-data', x: 0, y: plan.top + size }, escapeXml(options.noData))] : []),
    ...valueTicks(plan),
    ...plan.rows.map((row) => bar(row, plan)),
    ...plan.references.map((reference) => referenceLine(reference, plan, options.width)),
    ...plan.rows.map((row) => words(row, plan, options)),
  ]);
  const marks = [...plan.rows, ...plan.references].flatMap(({ area, value, y }) =>
    value === undefined ? [] : [{ area: area.id, period: year, value, x: x(value), y }],
  );
  return { svg, width: options.width, height: plan.height, marks };
};

const bar = ({ className, value, y }: BarRow, { x, half }: BarPlan): string => {
  if (value === undefined) return '';
  const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  return element('g', { class: classes('row', className) }, element('rect', { class: 'bar', x: from, y: y - half, width: to - from, height: half * 2 }));
};

/** The text keeps inside the drawing, as near to its line as it can. */
const referenceLine = ({ value, texts, y }: BarReference, { x, size, lineHeight: step, bottom }: BarPlan, width: number): string => {
  const at = x(value);
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const middle = Math.max(widest / 2, Math.min(width - widest / 2, at));
  const ends = { x1: at, x2: at, y1: y + (texts.length - 0.5) * step + 1, y2: bottom };
  return element(
    'g',
    { class: 'level reference' },
    element('line', { class: 'level-edge', ...ends }),
    element('line', { class: 'level-line', ...ends }),
    ...texts.map((text, index) => element('text', { class: 'name', x: middle, y: y + size * 0.35 + index * step, 'text-anchor': 'middle' }, escapeXml(text))),
  );
};

/** Names and numbers lie over the lines. */
const words = <Reason extends string>(
  { area, className, names, reasons, value, y }: BarRow,
  { x, size, lineHeight: step, reasonAt }: BarPlan,
  { lang, decimals }: BarChartOptions<Reason>,
): string => {
  const baseline = y + size * 0.35;
  const lines = (texts: readonly string[], at: number) =>
    texts.map((text, index) => element('tspan', { x: at, y: baseline + (index - (texts.length - 1) / 2) * step }, escapeXml(text))).join(' ');
  const end = { x: x(value ?? 0) + ((value ?? 0) < 0 ? -gap + 4 : gap - 4), y: baseline, 'text-anchor': (value ?? 0) < 0 ? 'end' : undefined };
  return element(
    'g',
    { class: classes('row', className), 'data-area': area.id },
    element('text', { class: 'name' }, lines(names, 0)),
    value === undefined
      ? element('text', { class: 'no-data' }, lines(reasons, reasonAt))
      : element('text', { class: 'value', ...end }, numberText(lang, value, decimals)),
  );
};
