/** One small panel for each city on the same scale: its own line strong, the others faint behind it, the whole country dotted. */
import { line } from 'd3';
import { formatList } from '../i18n/formats.ts';
import { ui } from '../i18n/ui.ts';
import type { ChartData, Drawing, Mark } from './chartData.ts';
import { endLabel } from './endLabel.ts';
import { frame, lineHeight } from './frame.ts';
import { gridOf, yearsWithValues } from './grid.ts';
import { numberText } from './numberText.ts';
import { keyLines, panelKey } from './panelKey.ts';
import type { Panel, PanelPlan, SmallMultiplesOptions, Strand } from './panelPlan.ts';
import { planOf } from './panelPlan.ts';
import type { Point } from './segmentsOf.ts';
import { segmentsOf } from './segmentsOf.ts';
import { classes, element, escapeXml, rounded } from './svg.ts';
import { textWidth } from './textWidth.ts';

/** Areas in the order given, each with its own panel, those without values too; a reference has none but is in all. */
export const smallMultiples = <Reason extends string>(data: ChartData<Reason>, options: SmallMultiplesOptions): Drawing => {
  const grid = gridOf(data);
  const years = yearsWithValues(grid);
  const periods = grid.periods.slice(grid.periods.indexOf(years[0] ?? ''), grid.periods.indexOf(years.at(-1) ?? '') + 1);
  const strands = grid.rows.map((row) => ({ row, segments: segmentsOf(row, periods) }));
  const breaks = breaksOf(periods, options);
  const breakText =
    breaks.length > 0
      ? ui[options.lang].figures.breaks(
          formatList(
            options.lang,
            breaks.map(({ year }) => year),
          ),
          breaks.length > 1,
        )
      : '';
  const key = keyLines(strands, options);
  const plan = planOf(strands, periods, { breakText, keyLines: key.length }, options);
  const shared = `${options.id}-${rounded(options.width)}-all`;
  const svg = frame('panels', options, plan.height, [
    ...plan.unit.map((text, index) => element('text', { class: 'unit', x: 0, y: plan.size + index * plan.lineHeight }, escapeXml(text))),
    ...(plan.panels.length > 0
      ? []
      : [element('text', { class: 'no-data', x: 0, y: plan.height - lineHeight(options.width) + plan.size }, escapeXml(options.noData))]),
    ...panelKey(key, plan.unit.length * plan.lineHeight, options),
    ...(plan.panels.length > 0 ? [element('defs', {}, element('g', { id: shared }, ...background(strands, plan)))] : []),
    ...plan.panels.flatMap((panel, index) => [
      ...axes(panel, periods, plan),
      element('use', { href: `#${shared}`, x: panel.plot.left, y: panel.plot.top }),
      ...breaks.map(({ at }) => breakLine(panel, plan.x(at), index === 0)),
      ...(index === 0
        ? breakLabel(
            panel,
            plan,
            breaks.map(({ at }) => plan.x(at)),
          )
        : []),
      strong(panel, periods.at(-1), plan, options),
    ]),
  ]);
  return { svg, width: options.width, height: plan.height, marks: plan.panels.flatMap((panel) => marksOf(panel, plan)) };
};

/** Each break lies between the year before it and the year from which on it holds. */
const breaksOf = (periods: readonly string[], { breaks = [] }: SmallMultiplesOptions): { year: string; at: number }[] =>
  [...new Set(breaks.map((period) => period.slice(0, 4)))].sort().flatMap((year) => {
    const before = periods.filter((period) => Number(period) < Number(year)).at(-1);
    const from = periods.find((period) => Number(period) >= Number(year));
    return before === undefined || from === undefined ? [] : [{ year, at: (Number(before) + Number(from)) / 2 }];
  });

const pathOf = (segments: readonly Point[][], { x, y }: PanelPlan, dx: number, dy: number): string => {
  const path = line<Point>(
    ({ year }) => x(year) + dx,
    ({ value }) => y(value) + dy,
  ).digits(1);
  return segments.flatMap((points) => (points.length > 1 ? [path(points) ?? ''] : [])).join('');
};

/** Drawn once and used in every panel; references on top. */
const background = (strands: readonly Strand[], plan: PanelPlan): string[] =>
  [...strands]
    .sort((a, b) => Number(a.row.area.reference ?? false) - Number(b.row.area.reference ?? false))
    .flatMap(({ row, segments }) => {
      const d = pathOf(segments, plan, 0, 0);
      return d ? [element('path', { class: row.area.reference ? 'level-line' : 'behind', d })] : [];
    });

/** Numbers beside the first panel of a row, the first and the last year under the last one of a column. */
const axes = ({ plot, isFirstOfRow, isLastOfColumn }: Panel, periods: readonly string[], { axis, size, x, y }: PanelPlan): string[] => {
  const [first, last] = [periods[0], periods.at(-1)];
  const isWide = first !== undefined && last !== undefined && plot.right - plot.left > textWidth(`${first}${last}`, size) + 10 && first !== last;
  const year = (text: string, at: number, anchor: 'middle' | 'end' | undefined) =>
    element('text', { class: 'tick', x: at, y: plot.bottom + 4 + size, 'text-anchor': anchor }, escapeXml(text));
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      element('line', { class: value === 0 ? 'axis-line' : 'grid', x1: plot.left, x2: plot.right, y1: plot.top + y(value), y2: plot.top + y(value) }),
      isFirstOfRow ? element('text', { class: 'tick', x: plot.left - 8, y: plot.top + y(value) + size * 0.35, 'text-anchor': 'end' }, text) : '',
    ]),
    ...(isLastOfColumn && isWide ? [year(first, plot.left, undefined), year(last, plot.right, 'end')] : []),
    ...(isLastOfColumn && !isWide && last !== undefined ? [year(last, plot.left + x(Number(last)), 'middle')] : []),
  ];
};

const breakLine = ({ plot }: Panel, x: number, isLabelled: boolean): string =>
  element('line', { class: 'break', x1: plot.left + x, x2: plot.left + x, y1: plot.top - (isLabelled ? 6 : 0), y2: plot.bottom });

/** Over the line in the first panel, or over the first of several. */
const breakLabel = ({ plot, right }: Panel, { breakTexts, size, lineHeight: step }: PanelPlan, at: readonly number[]): string[] => {
  const widest = breakTexts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const x = Math.max(plot.left, Math.min(right - widest, plot.left + (at[0] ?? 0) - widest / 2));
  return breakTexts.map((text, index) => element('text', { class: 'tick', x, y: plot.top - 10 - (breakTexts.length - 1 - index) * step }, escapeXml(text)));
};

/** The panel's own line, its name and its last value, with the year when it is not the newest. */
const strong = (panel: Panel, newest: string | undefined, plan: PanelPlan, { lang, decimals, noData }: SmallMultiplesOptions): string => {
  const { row, segments, plot, names, nameAt, right } = panel;
  const { size, lineHeight: step } = plan;
  const place = ({ year, value }: Point) => ({ x: plot.left + plan.x(year), y: plot.top + plan.y(value) });
  const last = segments.at(-1)?.at(-1);
  const d = pathOf(segments, plan, plot.left, plot.top);
  const dots = [...segments.filter(({ length }) => length === 1).flat(), ...(last ? [last] : [])].filter((point, index, all) => all.indexOf(point) === index);
  const name = element(
    'text',
    { class: classes('label', row.className) },
    names.map((text, index) => element('tspan', { class: 'name', x: plot.left, y: nameAt + index * step }, escapeXml(text))).join(' '),
  );
  if (!last)
    return element(
      'g',
      { 'data-area': row.area.id },
      name,
      element('text', { class: 'no-data halo', x: plot.left + 4, y: (plot.top + plot.bottom) / 2 }, escapeXml(noData)),
    );
  const lines = segments.flatMap((points) =>
    points.slice(1).map((point, index) => {
      const [from, to] = [place(points[index] ?? point), place(point)];
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    }),
  );
  const text = numberText(lang, last.value, decimals) + (last.period === newest ? '' : ` (${last.period})`);
  const room = { left: plot.left, right, top: plot.top - 6, bottom: plot.bottom - 1 };
  const label = endLabel(place(last), textWidth(text, size), { room, size, lines });
  return element(
    'g',
    { 'data-area': row.area.id },
    name,
    element(
      'g',
      { class: classes('line', row.className) },
      d ? element('path', { d }) : '',
      ...dots.map(place).map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3.5 })),
    ),
    element('text', { class: 'end-value halo', x: label.x, y: label.y + size * 0.35 }, escapeXml(text)),
  );
};

const marksOf = ({ row, segments, plot }: Panel, { x, y }: PanelPlan): Mark[] =>
  segments.flat().map(({ period, year, value }) => ({ area: row.area.id, period, value, x: plot.left + x(year), y: plot.top + y(value) }));
