/** Series by area over years: gaps stay gaps, each line is named at its end. */
import { line, scaleLinear } from 'd3';
import type { Box, Segment } from './boxes.ts';
import type { ChartData, ChartOptions, Drawing, Mark } from './chartData.ts';
import { fontSize, frame, isNarrow, lineHeight } from './frame.ts';
import type { Grid, Row } from './grid.ts';
import { gridOf, yearsWithValues } from './grid.ts';
import type { LineEnd, LineLabel } from './lineLabels.ts';
import { columnHeight, lineLabels } from './lineLabels.ts';
import { numberText } from './numberText.ts';
import type { Point } from './segmentsOf.ts';
import { segmentsOf } from './segmentsOf.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { valueAxis } from './valueAxis.ts';
import { wrapText } from './wrapText.ts';
import { yearTicks } from './yearTicks.ts';

export interface LineChartOptions extends ChartOptions {
  /** Areas that stand out; the rest become quiet. All are alike unless some are named. */
  emphasis?: readonly string[] | undefined;
}

/** Draws the areas that have values; a chart without any says so in words. */
export const lineChart = <Reason extends string>(data: ChartData<Reason>, options: LineChartOptions): Drawing & { labels: readonly LineLabel[] } => {
  const grid = gridOf(data);
  const years = yearsWithValues(grid);
  const periods = grid.periods.slice(grid.periods.indexOf(years[0] ?? ''), grid.periods.indexOf(years.at(-1) ?? '') + 1);
  const series = seriesOf(grid, periods, options);
  const plan = planOf(series, periods, options);
  const labels = lineLabels(endsOf(series, plan, options), { ...plan, lines: linesOf(series, plan) });
  const svg = frame('line', options, plan.height, [
    element('text', { class: 'unit', x: 0, y: plan.size }, escapeXml(options.unit)),
    ...(series.length > 0 ? [] : [element('text', { class: 'no-data', x: options.width / 2, y: plan.height / 2, 'text-anchor': 'middle' }, escapeXml(options.noData))]),
    ...gapsOf(periods, years, plan, options),
    ...axes(periods, plan),
    ...labels.flatMap(leaderOf),
    ...series.map((each) => drawn(each, plan)),
    ...labels.map((label) => written(label, plan)),
  ]);
  return { svg, width: options.width, height: plan.height, marks: marksOf(series, plan), labels };
};

interface Series {
  row: Row;
  className: string;
  segments: Point[][];
}

/** What has values, the emphasised last so that they lie on top. */
const seriesOf = (grid: Grid, periods: readonly string[], { emphasis = [] }: LineChartOptions): Series[] => {
  const weight = ({ area }: Row) => (emphasis.includes(area.id) ? 1 : 0);
  return grid.rows
    .map((row) => ({ row, className: classes(row.className, emphasis.length > 0 && weight(row) === 0 && 'quiet'), segments: segmentsOf(row, periods) }))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => weight(a.row) - weight(b.row));
};

interface Plan {
  size: number;
  lineHeight: number;
  height: number;
  plot: Box;
  column: number;
  width: number;
  axis: ReturnType<typeof valueAxis>;
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Sizes and scales: the column of labels takes what its texts need, up to two fifths on a telephone. */
const planOf = (series: readonly Series[], periods: readonly string[], options: LineChartOptions): Plan => {
  const size = fontSize(options.width);
  const rowHeight = lineHeight(options.width);
  const narrow = isNarrow(options.width);
  const axis = valueAxis(series.flatMap(({ segments }) => segments.flat().map(({ value }) => value)), narrow ? 4 : 5, options.lang);
  const ends = series.map((each) => endOf(each, periods.at(-1), options));
  const most = options.width * (narrow ? 0.38 : 0.32);
  const width = ends.reduce((widest, { name, value }) => Math.max(widest, Math.min(most, textWidth(`${name} ${value}`, size) + 2)), 0);
  const room = { size, lineHeight: rowHeight, width };
  const gutter = axis.ticks.reduce((widest, { text }) => Math.max(widest, textWidth(text, size)), 0) + 8;
  const column = options.width - width;
  const plot = { left: gutter, top: rowHeight * 2, right: column - 10, bottom: 0 };
  plot.bottom = plot.top + Math.max(narrow ? 230 : 300, columnHeight(ends, room) - rowHeight);
  const x = scaleLinear([Number(periods[0] ?? 0), Number(periods.at(-1) ?? 1)], [plot.left + 8, plot.right - 8]);
  return { ...room, height: plot.bottom + rowHeight + 14, plot, column, axis, x, y: scaleLinear(axis.domain, [plot.bottom, plot.top]) };
};

const endOf = ({ row, className, segments }: Series, newest: string | undefined, { lang, decimals }: LineChartOptions): Omit<LineEnd, 'x' | 'y'> & { last: Point } => {
  const last = segments.at(-1)?.at(-1) ?? { period: '', year: 0, value: 0 };
  const early = last.period !== newest;
  const value = numberText(lang, last.value, decimals);
  return { className, name: row.area.name, value: early ? `${value} (${last.period})` : value, early, last };
};

const endsOf = (series: readonly Series[], { x, y, plot }: Plan, options: LineChartOptions): LineEnd[] => {
  const years = series.flatMap(({ segments }) => segments.flat());
  const newest = years.reduce((a, b) => (b.year > a.year ? b : a), years[0] ?? { period: '', year: 0, value: 0 });
  return series.map((each) => {
    const { last, ...end } = endOf(each, newest.period, options);
    return { ...end, x: Math.min(x(last.year), plot.right), y: y(last.value) };
  });
};

const drawn = ({ row, className, segments }: Series, { x, y }: Plan): string => {
  const path = line<Point>(({ year }) => x(year), ({ value }) => y(value)).digits(1);
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

/** Horizontal lines with few numbers, years below; zero alone is a floor. */
const axes = (periods: readonly string[], { axis, plot, size, x, y }: Plan): string[] => {
  const written = yearTicks(periods, x, textWidth('2000', size) + 12);
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      element('line', { class: value === 0 ? 'axis-line' : 'grid', x1: plot.left, x2: plot.right, y1: y(value), y2: y(value) }),
      element('text', { class: 'tick', x: plot.left - 8, y: y(value) + size * 0.35, 'text-anchor': 'end' }, text),
    ]),
    ...periods.map((period) => element('line', { class: 'axis-line', x1: x(Number(period)), x2: x(Number(period)), y1: plot.bottom + 4, y2: plot.bottom + (written.includes(period) ? 10 : 7) })),
    ...written.map((period) => element('text', { class: 'tick', x: x(Number(period)), y: plot.bottom + 13 + size * 0.8, 'text-anchor': 'middle' }, escapeXml(period))),
  ];
};

/** Years in which no area has a value, told apart by a field and, where it fits, in words. */
const gapsOf = (periods: readonly string[], years: readonly string[], { plot, size, x }: Plan, { noData }: LineChartOptions): string[] =>
  years.slice(1).flatMap((next, index) => {
    const last = years[index] ?? next;
    const between = periods.slice(periods.indexOf(last) + 1, periods.indexOf(next));
    const [from, to] = [between[0], between.at(-1)];
    if (from === undefined || to === undefined) return [];
    const [left, right] = [x(Number(last)) + 10, x(Number(next)) - 10];
    const lines = wrapText(`${noData} ${from === to ? from : `${from}\u2060–\u2060${to}`}`, right - left - 8, size, 9);
    const fits = lines.every((each) => textWidth(each, size) <= right - left - 4);
    const middle = (left + right) / 2;
    return [
      element('rect', { class: 'no-data-years', x: left, y: plot.top, width: Math.max(0, right - left), height: plot.bottom - plot.top }),
      ...(fits ? lines.map((each, at) => element('text', { class: 'no-data', x: middle, y: plot.bottom - 10 - (lines.length - 1 - at) * size * 1.2, 'text-anchor': 'middle' }, escapeXml(each))) : []),
    ];
  });

const leaderOf = ({ leader, className }: LineLabel): string[] =>
  leader ? [element('line', { class: classes('leader', className), x1: leader.x1, y1: leader.y1, x2: leader.x2, y2: leader.y2 })] : [];

const written = ({ names, value, below, className, x, y }: LineLabel, { size, lineHeight: step }: Plan): string => {
  const top = y - ((names.length + (below ? 1 : 0) - 1) * step) / 2 + size * 0.35;
  const spans = names.map((name, index) => element('tspan', { class: 'name', x, y: top + index * step }, escapeXml(name)));
  const place = below ? { x, y: top + names.length * step } : {};
  return element('text', { class: classes('label', className) }, ...spans, below ? '' : ' ', element('tspan', { class: 'value', ...place }, escapeXml(value)));
};

const linesOf = (series: readonly Series[], { x, y }: Plan): Segment[] =>
  series.flatMap(({ segments }) =>
    segments.flatMap((points) =>
      points.map((point, index) => {
        const next = points[index + 1] ?? point;
        return { x1: x(point.year) - (next === point ? 5 : 0), y1: y(point.value), x2: x(next.year) + (next === point ? 5 : 0), y2: y(next.value) };
      }),
    ),
  );

const marksOf = (series: readonly Series[], { x, y }: Plan): Mark[] =>
  series.flatMap(({ row, segments }) => segments.flat().map(({ period, year, value }) => ({ area: row.area.id, period, value, x: x(year), y: y(value) })));
