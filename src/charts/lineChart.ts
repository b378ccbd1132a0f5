/** Series by area over years: gaps stay gaps, each line is named at its end. */
import { line } from 'd3';
import type { Segment } from './boxes.ts';
import type { ChartData, Drawing, Mark } from './chartData.ts';
import { frame } from './frame.ts';
import { gridOf, yearsWithValues } from './grid.ts';
import { labelLeader, labelText } from './labelText.ts';
import type { LineLabel } from './lineLabels.ts';
import { lineLabels } from './lineLabels.ts';
import type { LineChartOptions, LinePlan, Series } from './linePlan.ts';
import { endsOf, planOf, seriesOf } from './linePlan.ts';
import type { Point } from './segmentsOf.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';
import { yearTicks } from './yearTicks.ts';

/** Draws the areas that have values; a chart without any says so in words. */
export const lineChart = <Reason extends string>(data: ChartData<Reason>, options: LineChartOptions): Drawing & { labels: readonly LineLabel[] } => {
  const grid = gridOf(data);
  const years = yearsWithValues(grid);
  const periods = grid.periods.slice(grid.periods.indexOf(years[0] ?? ''), grid.periods.indexOf(years.at(-1) ?? '') + 1);
  const series = seriesOf(grid, periods, options);
  const plan = planOf(series, periods, options);
  const labels = lineLabels(endsOf(series, periods, plan, options), { ...plan, lines: linesOf(series, plan) });
  const svg = frame('line', options, plan.height, [
    ...plan.unit.map((text, index) => element('text', { class: 'unit', x: 0, y: plan.size + index * plan.lineHeight }, escapeXml(text))),
    ...(series.length > 0 ? [] : [element('text', { class: 'no-data', x: 0, y: plan.plot.top + plan.size }, escapeXml(options.noData))]),
    ...gapsOf(periods, years, plan, options),
    ...axes(periods, plan),
    ...breakMarks(plan, options),
    ...labels.flatMap(labelLeader),
    ...(options.bridges ? series.flatMap((each) => bridgeOf(each, plan)) : []),
    ...series.map((each) => drawn(each, plan)),
    ...series.flatMap((each) => rings(each, plan)),
    ...labels.map((label) => labelText(label, plan)),
  ]);
  return { svg, width: options.width, height: plan.height, marks: marksOf(series, plan), labels };
};

const drawn = ({ row, className, segments }: Series, { x, y }: LinePlan): string => {
  const path = line<Point>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  const lines = segments.filter(({ length }) => length > 1).map((points) => path(points) ?? '');
  const end = segments.at(-1)?.at(-1);
  const dots = [...segments.filter(({ length }) => length === 1).flat(), ...(end ? [end] : [])].filter((point, index, all) => all.indexOf(point) === index);
  return element(
    'g',
    { class: classes('line', className), 'data-area': row.area.id },
    lines.length > 0 ? element('path', { d: lines.join('') }) : '',
    ...dots.map(({ year, value }) => element('circle', { cx: x(year), cy: y(value), r: 4 })),
  );
};

/** Rings around values that an earlier snapshot had otherwise. */
const rings = ({ segments }: Series, { x, y }: LinePlan): string[] =>
  segments
    .flat()
    .filter(({ revised }) => revised)
    .map(({ year, value }) => element('circle', { class: 'revised', cx: x(year), cy: y(value), r: 7 }));

/** A line for each break, named above the first of them. */
const breakMarks = ({ breaks, breakTexts, plot, size, lineHeight, x }: LinePlan, { width }: LineChartOptions): string[] => {
  const widest = breakTexts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const left = Math.max(0, Math.min(width - widest, x(breaks[0]?.at ?? 0) - widest / 2));
  return [
    ...breaks.map(({ at }) => element('line', { class: 'break', x1: x(at), x2: x(at), y1: plot.top - 6, y2: plot.bottom })),
    ...breakTexts.map((text, index) =>
      element('text', { class: 'tick', x: left, y: plot.top - 11 - (breakTexts.length - 1 - index) * lineHeight }, escapeXml(text)),
    ),
  ];
};

/** A hint of which stretches belong together, drawn over years without values. */
const bridgeOf = ({ className, segments }: Series, { x, y }: LinePlan): string[] =>
  segments.slice(1).flatMap((next, index) => {
    const [from, to] = [segments[index]?.at(-1), next[0]];
    return from && to ? [element('line', { class: classes('bridge', className), x1: x(from.year), y1: y(from.value), x2: x(to.year), y2: y(to.value) })] : [];
  });

/** Horizontal lines with few numbers, years below; zero alone is a floor. */
const axes = (periods: readonly string[], { axis, plot, size, x, y }: LinePlan): string[] => {
  const written = yearTicks(periods, x, textWidth('2000', size) + 12);
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      element('line', { class: value === 0 ? 'axis-line' : 'grid', x1: plot.left, x2: plot.right, y1: y(value), y2: y(value) }),
      element('text', { class: 'tick', x: plot.left - 8, y: y(value) + size * 0.35, 'text-anchor': 'end' }, text),
    ]),
    ...periods.map((period) =>
      element('line', {
        class: 'axis-line',
        x1: x(Number(period)),
        x2: x(Number(period)),
        y1: plot.bottom + 4,
        y2: plot.bottom + (written.includes(period) ? 10 : 7),
      }),
    ),
    ...written.map((period) =>
      element('text', { class: 'tick', x: x(Number(period)), y: plot.bottom + 13 + size * 0.8, 'text-anchor': 'middle' }, escapeXml(period)),
    ),
  ];
};

/** Years in which no area has a value, told apart by a field and, where it fits, in words. */
const gapsOf = (periods: readonly string[], years: readonly string[], { plot, size, x }: LinePlan, { noData }: LineChartOptions): string[] =>
  years.slice(1).flatMap((next, index) => {
    const last = years[index] ?? next;
    const between = periods.slice(periods.indexOf(last) + 1, periods.indexOf(next));
    const [from, to] = [between[0], between.at(-1)];
    if (from === undefined || to === undefined) return [];
    const [left, right] = [x(Number(last)) + 10, x(Number(next)) - 10];
    const lines = wrapText(`${noData} ${from === to ? from : `${from}–${to}`}`, right - left - 8, size, 9);
    const fits = lines.every((each) => textWidth(each, size) <= right - left - 4);
    const middle = (left + right) / 2;
    return [
      element('rect', { class: 'no-data-years', x: left, y: plot.top, width: Math.max(0, right - left), height: plot.bottom - plot.top }),
      ...(fits
        ? lines.map((each, at) =>
            element(
              'text',
              { class: 'no-data', x: middle, y: plot.bottom - 10 - (lines.length - 1 - at) * size * 1.2, 'text-anchor': 'middle' },
              escapeXml(each),
            ),
          )
        : []),
    ];
  });

const linesOf = (series: readonly Series[], { x, y }: LinePlan): Segment[] =>
  series.flatMap(({ segments }) =>
    segments.flatMap((points) =>
      points.map((point, index) => {
        const next = points[index + 1] ?? point;
        return { x1: x(point.year) - (next === point ? 5 : 0), y1: y(point.value), x2: x(next.year) + (next === point ? 5 : 0), y2: y(next.value) };
      }),
    ),
  );

const marksOf = (series: readonly Series[], { x, y }: LinePlan): Mark[] =>
  series.flatMap(({ row, segments }) => segments.flat().map(({ period, year, value }) => ({ area: row.area.id, period, value, x: x(year), y: y(value) })));
