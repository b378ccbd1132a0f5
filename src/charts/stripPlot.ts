/** How the areas are spread: every newest value as a dot on one axis, the median marked, labels like flags on poles. */
import type { ChartData, Drawing } from './chartData.ts';
import { frame } from './frame.ts';
import { ranked } from './ranked.ts';
import type { StripItem, StripPlan, StripPlotOptions } from './stripPlan.ts';
import { planOf } from './stripPlan.ts';
import { classes, element, escapeXml } from './svg.ts';
import { valueTicks } from './valueTicks.ts';

/** Up to a dozen areas all have labels; of more only the extremes, references and those that stand out, and the rest are quiet. */
export const stripPlot = <Reason extends string>(data: ChartData<Reason>, options: StripPlotOptions<Reason>): Drawing => {
  const { year, rows } = ranked(data, options);
  const plan = planOf(rows, year, options);
  const { size, lineHeight: step, dots, median } = plan;
  const named = ({ flag }: StripItem) => Number(flag !== undefined);
  const svg = frame('strip', options, plan.height, [
    ...plan.unit.map((line, index) => element('text', { class: 'unit', x: 0, y: size + index * step }, escapeXml(line))),
    ...(dots.length === 0 && plan.missing.length === 0 ? [element('text', { class: 'no-data', x: 0, y: plan.top + size }, escapeXml(options.noData))] : []),
    ...valueTicks(plan),
    ...(median ? [element('line', { class: 'median', x1: median.x, x2: median.x, y1: plan.middle - plan.reach - 6, y2: plan.middle + plan.reach + 6 })] : []),
    ...[...dots, ...(median ? [median] : [])].flatMap(pole),
    ...[...dots].sort((a, b) => named(a) - named(b)).map((dot) => drawn(dot, plan)),
    ...[...dots, ...(median ? [median] : [])].flatMap((item) => label(item, plan)),
    ...plan.missing.map((line, index) =>
      element('text', { class: 'no-data', x: 0, y: plan.height - 4 - (plan.missing.length - 1 - index) * step }, escapeXml(line)),
    ),
  ]);
  const marks = dots.flatMap(({ row, value, x, y }) => (row ? [{ area: row.area.id, period: year, value, x, y }] : []));
  return { svg, width: options.width, height: plan.height, marks };
};

/** Quiet when others stand out, or when there are too many to name them all. */
const classOf = ({ row, flag }: StripItem): string => classes('row', row?.className || (row && !flag ? 'quiet' : undefined));

const drawn = (item: StripItem, { radius }: StripPlan): string =>
  element(
    'g',
    { class: classOf(item), 'data-area': item.row?.area.id },
    element('circle', { class: classes(item.row?.area.reference ? 'hollow' : 'dot', 'edged'), cx: item.x, cy: item.y, r: radius }),
  );

const pole = ({ flag }: StripItem): string[] => (flag ? [element('line', { class: 'pole', ...flag.pole })] : []);

const label = (item: StripItem, { size, lineHeight: step }: StripPlan): string[] => {
  const { flag, texts } = item;
  if (!flag) return [];
  const spans = texts.map((text, index) => element('tspan', { x: flag.x, y: flag.box.top + (index + 0.5) * step + size * 0.35 }, escapeXml(text)));
  return [
    element(
      'text',
      { class: classes('flag halo', item.row ? item.row.className : 'median-name'), 'text-anchor': flag.side === 'down' ? 'end' : undefined },
      spans.join(' '),
    ),
  ];
};
