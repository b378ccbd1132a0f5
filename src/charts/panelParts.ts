/** What stands in each panel of small multiples. */
import { line } from 'd3';
import { endLabel } from './endLabel.ts';
import { numberText } from './numberText.ts';
import type { Panel, PanelPlan, SmallMultiplesOptions } from './panelPlan.ts';
import type { Point } from './segmentsOf.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';

/** A path through the stretches that have a line. */
export const pathOf = (segments: readonly Point[][], { x, y }: PanelPlan, dx: number, dy: number): string => {
  const path = line<Point>(
    ({ year }) => x(year) + dx,
    ({ value }) => y(value) + dy,
  ).digits(1);
  return segments.flatMap((points) => (points.length > 1 ? [path(points) ?? ''] : [])).join('');
};

/** Numbers beside the first panel of a row, the first and the last year under the last one of a column. */
export const panelAxes = ({ plot, isFirstOfRow, isLastOfColumn }: Panel, periods: readonly string[], { axis, size, x, y }: PanelPlan): string[] => {
  const [first, last] = [periods[0], periods.at(-1)];
  const isWide = first !== undefined && last !== undefined && plot.right - plot.left > textWidth(`${first}${last}`, size) + 6 && first !== last;
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

export const breakLine = ({ plot }: Panel, x: number, isLabelled: boolean): string =>
  element('line', { class: 'break', x1: plot.left + x, x2: plot.left + x, y1: plot.top - (isLabelled ? 6 : 0), y2: plot.bottom });

/** Over the line in the first panel, or over the first of several. */
export const breakLabel = ({ plot, right }: Panel, { breakTexts, size, lineHeight: step }: PanelPlan, at: readonly number[]): string[] => {
  const widest = breakTexts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const x = Math.max(plot.left, Math.min(right - widest, plot.left + (at[0] ?? 0) - widest / 2));
  return breakTexts.map((text, index) => element('text', { class: 'tick', x, y: plot.top - 10 - (breakTexts.length - 1 - index) * step }, escapeXml(text)));
};

/** The panel's own line, its name and its last value, with the year when it is not the newest. */
export const strongLine = (panel: Panel, newest: string | undefined, plan: PanelPlan, { lang, decimals, noData }: SmallMultiplesOptions): string => {
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
    return element('g', { 'data-area': row.area.id }, name, element('text', { class: 'no-data halo', x: plot.left, y: plot.top + size }, escapeXml(noData)));
  const lines = segments.flatMap((points) =>
    points.slice(1).map((point, index) => {
      const [from, to] = [place(points[index] ?? point), place(point)];
      return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    }),
  );
  const value = numberText(lang, last.value, decimals);
  const whole = last.period === newest ? value : `${value} (${last.period})`;
  const texts = textWidth(whole, size) > right - plot.left ? whole.split(/ (?=\()/) : [whole];
  const room = { left: plot.left, right, top: plot.top - 6, bottom: plot.bottom - 1 };
  const width = texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
  const label = endLabel(place(last), { width, height: size + (texts.length - 1) * step }, { room, lines });
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
    ...texts.map((text, index) =>
      element('text', { class: 'end-value halo', x: label.x, y: label.y + size * 0.35 + (index - (texts.length - 1) / 2) * step }, escapeXml(text)),
    ),
  );
};
