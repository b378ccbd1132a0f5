/** Areas ranked by their newest value, one dot a row; an earlier year as a hollow dot joined to it. */
import type { ChartData, Drawing, Mark } from './chartData.ts';
import type { DotPlan, DotPlotOptions, PlacedRow } from './dotPlan.ts';
import { gap, planOf } from './dotPlan.ts';
import { frame } from './frame.ts';
import { numberText } from './numberText.ts';
import { ranked } from './ranked.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { valueTicks } from './valueTicks.ts';

/** Highest first; areas without a value come last and say why. */
export const dotPlot = <Reason extends string>(data: ChartData<Reason>, options: DotPlotOptions<Reason>): Drawing => {
  const { year, rows } = ranked(data, options);
  const plan = planOf(rows, year, options);
  const svg = frame('dots', options, plan.height, [
    ...head(year, options, plan),
    ...(rows.length === 0 ? [element('text', { class: 'no-data', x: 0, y: plan.top + plan.size }, escapeXml(options.noData))] : []),
    ...valueTicks(plan),
    ...plan.rows.map((row) => drawn(row, plan, options)),
  ]);
  return { svg, width: options.width, height: plan.height, marks: plan.rows.flatMap((row) => marksOf(row, year, plan, options)) };
};

/** The unit, and the key to filled and hollow dots when there are both. */
const head = <Reason extends string>(year: string, options: DotPlotOptions<Reason>, { size, lineHeight: step, unit, beside }: DotPlan): string[] => {
  const texts = unit.map((line, index) => element('text', { class: 'unit', x: 0, y: size + index * step }, escapeXml(line)));
  if (!options.earlier) return texts;
  const y = beside ? size : size + unit.length * (step + 4);
  const x = beside ? textWidth(unit[0] ?? '', size) + 34 : 6;
  const second = x + 12 + textWidth(options.earlier, size) + 26;
  return [
    ...texts,
    element(
      'g',
      { class: 'key' },
      element('circle', { class: 'hollow', cx: x, cy: y - size * 0.35, r: 4.5 }),
      element('text', { x: x + 11, y }, escapeXml(options.earlier)),
      element('circle', { class: 'dot', cx: second, cy: y - size * 0.35, r: 5.5 }),
      element('text', { x: second + 11, y }, escapeXml(year)),
    ),
  ];
};

const drawn = <Reason extends string>(
  { area, className, names, value, before, revised, reason, y }: PlacedRow,
  plan: DotPlan,
  { lang, decimals }: DotPlotOptions<Reason>,
): string => {
  const { size, x } = plan;
  const baseline = y + size * 0.35;
  const first = baseline - ((names.length - 1) * plan.lineHeight) / 2;
  const number = (shown: number, side: 1 | -1, name: string) =>
    element('text', { class: name, x: x(shown) + side * gap, y: baseline, 'text-anchor': side < 0 ? 'end' : undefined }, numberText(lang, shown, decimals));
  const rising = value === undefined || before === undefined || value >= before;
  const farthest = Math.max(...[value, before].filter((each) => each !== undefined).map(x));
  return element(
    'g',
    { class: classes('row', className), 'data-area': area.id },
    element('text', { class: 'name' }, names.map((line, index) => element('tspan', { x: 0, y: first + index * plan.lineHeight }, escapeXml(line))).join(' ')),
    Number.isFinite(farthest) ? element('line', { class: 'guide', x1: plan.left, x2: plan.axis.zero ? farthest : plan.right, y1: y, y2: y }) : '',
    value !== undefined && before !== undefined ? element('line', { class: 'join', x1: x(before), x2: x(value), y1: y, y2: y }) : '',
    before === undefined ? '' : element('circle', { class: 'hollow', cx: x(before), cy: y, r: 4.5 }) + number(before, rising ? -1 : 1, 'value before'),
    value === undefined ? '' : element('circle', { class: 'dot', cx: x(value), cy: y, r: 5.5 }) + number(value, rising ? 1 : -1, 'value'),
    ...[revised.value && value, revised.before && before].map((shown) =>
      typeof shown === 'number' ? element('circle', { class: 'revised', cx: x(shown), cy: y, r: 9 }) : '',
    ),
    value === undefined && before === undefined ? element('text', { class: 'no-data', x: plan.left + 2 * gap, y: baseline }, escapeXml(reason)) : '',
  );
};

const marksOf = <Reason extends string>(
  { area, value, before, y }: PlacedRow,
  year: string,
  { x }: DotPlan,
  { earlier = '' }: DotPlotOptions<Reason>,
): Mark[] => [
  ...(before === undefined ? [] : [{ area: area.id, period: earlier, value: before, x: x(before), y }]),
  ...(value === undefined ? [] : [{ area: area.id, period: year, value, x: x(value), y }]),
];
