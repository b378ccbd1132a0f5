/** The first year against the newest: a line for each area, named with its values at both ends. */
import type { ChartData, Drawing, Mark } from './chartData.ts';
import { frame } from './frame.ts';
import { labelLeader, labelText } from './labelText.ts';
import type { LineLabel } from './lineLabels.ts';
import type { Slope, SlopeChartOptions, SlopePlan } from './slopePlan.ts';
import { planOf, slopesOf } from './slopePlan.ts';
import { classes, element, escapeXml, rounded } from './svg.ts';

/** An area with a value in one of the years only keeps its dot and its label there; with one year in the data all stand on the right. */
export const slopeChart = <Reason extends string>(data: ChartData<Reason>, options: SlopeChartOptions): Drawing & { labels: readonly LineLabel[] } => {
  const { years, slopes } = slopesOf(data, options);
  const plan = planOf(slopes, options);
  const labels = [...plan.left, ...plan.right];
  const { size, lineHeight: step, plot } = plan;
  const svg = frame('slope', options, plan.height, [
    ...plan.unit.map((text, index) => element('text', { class: 'unit', x: 0, y: size + index * step }, escapeXml(text))),
    ...(slopes.length === 0 ? [element('text', { class: 'no-data', x: 0, y: plot.top - step + size }, escapeXml(options.noData))] : axes(years, plan)),
    ...labels.flatMap(labelLeader),
    ...slopes.map((slope) => drawn(slope, plan)),
    ...plan.left.map((label) => labelText(label, plan, 'end')),
    ...plan.right.map((label) => labelText(label, plan)),
  ]);
  return { svg, width: options.width, height: plan.height, marks: slopes.flatMap((slope) => marksOf(slope, years, plan)), labels };
};

/** The years stand above their axes. */
const axes = (years: readonly string[], { plot, size, lineHeight: step }: SlopePlan): string[] =>
  years.flatMap((year, index) => {
    const x = index === years.length - 1 ? plot.right : plot.left;
    return [
      element('line', { class: 'axis-line', x1: x, x2: x, y1: plot.top - step / 2, y2: plot.bottom + step / 2 }),
      element('text', { class: 'tick', x, y: plot.top - step + size * 0.2, 'text-anchor': 'middle' }, escapeXml(year)),
    ];
  });

const pointsOf = ({ before, after }: Slope, { plot, y }: SlopePlan): { x: number; y: number; value: number; last: boolean }[] => [
  ...(before === undefined ? [] : [{ x: plot.left, y: y(before), value: before, last: false }]),
  ...(after === undefined ? [] : [{ x: plot.right, y: y(after), value: after, last: true }]),
];

const drawn = (slope: Slope, plan: SlopePlan): string => {
  const points = pointsOf(slope, plan);
  const [from, to] = points;
  const line = from && to ? element('path', { d: `M${rounded(from.x)},${rounded(from.y)}L${rounded(to.x)},${rounded(to.y)}` }) : '';
  const dots = points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: slope.labelled ? 4 : 3 }));
  return element('g', { class: classes('line', slope.className), 'data-area': slope.area }, line, ...dots);
};

const marksOf = (slope: Slope, years: readonly string[], plan: SlopePlan): Mark[] =>
  pointsOf(slope, plan).map(({ x, y, value, last }) => ({ area: slope.area, period: (last ? years.at(-1) : years[0]) ?? '', value, x, y }));
