/** The observations of one measure over time, with baseline, target, uncertainty, what is missing, and what they are compared with. */
import { line } from 'd3';
import { type Box, boxesMeet } from './boxes.ts';
import type { Drawing } from './chartData.ts';
import { type FollowUpData, type FollowUpOptions, type FollowUpPlan, type Observed, planFollowUp, type SideLabel } from './followUpPlan.ts';
import { frame } from './frame.ts';
import { periodAt } from './periodAt.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';
import { yearTicks } from './yearTicks.ts';

/** A missing observation breaks the line and has its reason written where there is room; a chart without any value says so. */
export const followUpChart = (data: FollowUpData, options: FollowUpOptions): Drawing => {
  const plan = planFollowUp(data, options);
  const known = data.observations.filter((each): each is Observed => 'value' in each);
  const svg = frame('follow-up', options, plan.height, [
    ...plan.unit.map((text, index) => element('text', { class: 'unit', x: 0, y: plan.size + index * plan.step }, escapeXml(text))),
    ...(known.length > 0 ? [] : [element('text', { class: 'no-data', x: plan.plot.left, y: plan.plot.top + plan.size * 2 }, escapeXml(options.noData))]),
    ...spanOf(data, plan),
    ...axes(plan),
    ...levelsOf(data, plan),
    ...gapsOf(data, plan),
    ...plan.comparisons.map((each) => comparisonOf(each, plan)),
    ...runsOf(data, plan),
    ...known.map((each) => observedOf(each, plan)),
    ...valuesOf(known, plan),
    ...plan.labels.map((label) => sideLabel(label, plan)),
  ]);
  const marks = known.map(({ period, value }) => ({ area: 'measure', period, value, x: plan.x(periodAt(period)), y: plan.y(value) }));
  return { svg, width: options.width, height: plan.height, marks };
};

/** The time of the experiment as a field behind the rest. */
const spanOf = ({ span }: FollowUpData, { plot, x, size, years: [from, to] }: FollowUpPlan): string[] => {
  if (!span) return [];
  const [left, right] = [x(Math.max(from, span.from)), x(Math.min(to, span.to))];
  if (right <= left) return [];
  const fits = textWidth(span.label, size) < right - left - 8;
  return [
    element('rect', { class: 'span', x: left, y: plot.top, width: right - left, height: plot.bottom - plot.top }),
    fits ? element('text', { class: 'span-label', x: left + 6, y: plot.bottom - 7 }, escapeXml(span.label)) : '',
  ];
};

const axes = ({ plot, axis, size, x, y, years: [from, to] }: FollowUpPlan): string[] => {
  const all = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return [
    ...axis.ticks.flatMap(({ value, text }) => [
      element('line', { class: value === 0 ? 'axis-line' : 'grid', x1: plot.left, x2: plot.right, y1: y(value), y2: y(value) }),
      element('text', { class: 'tick', x: plot.left - 8, y: y(value) + size * 0.35, 'text-anchor': 'end' }, text),
    ]),
    ...all.map((year) => element('line', { class: 'axis-line', x1: x(Number(year)), x2: x(Number(year)), y1: plot.bottom + 4, y2: plot.bottom + 9 })),
    ...yearTicks(all, x, textWidth('2000', size) + 12).map((year) =>
      element('text', { class: 'tick', x: x(Number(year)), y: plot.bottom + 12 + size * 0.8, 'text-anchor': 'middle' }, year),
    ),
  ];
};

/** What is missing: a cross at the foot of its time, and the reason in words when it fits between the neighbours. */
const gapsOf = ({ observations }: FollowUpData, { plot, size, step, x }: FollowUpPlan): string[] =>
  observations.flatMap((each, index) => {
    if ('value' in each) return [];
    const at = x(periodAt(each.period));
    const neighbours = [observations[index - 1], observations[index + 1]].map((one) => (one ? x(periodAt(one.period)) : undefined));
    const half = Math.min(70, at - (neighbours[0] ?? plot.left - 40) - 14, (neighbours[1] ?? plot.right + 40) - at - 14);
    const lines = wrapText(each.reason, half * 2, size, 4);
    const fits = half > 20 && lines.every((text) => textWidth(text, size) <= half * 2 && !text.endsWith('…'));
    const shift = Math.max(plot.left, Math.min(plot.right, at + 0) - half) + half;
    return [
      element(
        'g',
        { class: 'gap', 'data-period': each.period },
        element('line', { x1: at, x2: at, y1: plot.top, y2: plot.bottom - 14 }),
        element('path', { d: `M${at - 4} ${plot.bottom - 12}l8 8m0 -8l-8 8` }),
        ...(fits
          ? lines.map((text, row) =>
              element('text', { class: 'no-data', x: shift, y: plot.bottom - 22 - (lines.length - 1 - row) * step, 'text-anchor': 'middle' }, escapeXml(text)),
            )
          : []),
      ),
    ];
  });

const levelsOf = ({ baseline, target }: FollowUpData, { plot, x, y }: FollowUpPlan): string[] =>
  (
    [
      ['baseline', baseline],
      ['target', target],
    ] as const
  ).flatMap(([name, level]) =>
    level
      ? [
          element('line', { class: classes('level', name), x1: plot.left, x2: plot.right, y1: y(level.value), y2: y(level.value) }),
          name === 'target' ? element('path', { class: 'level-mark', d: `M${x(periodAt(level.period))} ${y(level.value) - 6}l6 6l-6 6l-6 -6z` }) : '',
        ]
      : [],
  );

const comparisonOf = ({ className, points }: FollowUpData['comparisons'][number], { x, y }: FollowUpPlan): string => {
  const path = line<(typeof points)[number]>(
    (point) => x(periodAt(point.period)),
    (point) => y(point.value),
  ).digits(1);
  const alone = points.length === 1;
  return element(
    'g',
    { class: classes('line', className) },
    alone ? '' : element('path', { d: path(points) ?? '' }),
    ...points.map((point) => element('circle', { cx: x(periodAt(point.period)), cy: y(point.value), r: 3 })),
  );
};

/** Lines between observations that follow each other; what is missing stays open. */
const runsOf = ({ observations }: FollowUpData, { x, y }: FollowUpPlan): string[] => {
  const runs: Observed[][] = [[]];
  for (const each of observations) {
    if ('value' in each) runs.at(-1)?.push(each);
    else runs.push([]);
  }
  const path = line<Observed>(
    (each) => x(periodAt(each.period)),
    (each) => y(each.value),
  ).digits(1);
  return runs.flatMap((run) => (run.length > 1 ? [element('path', { class: 'observed-line', d: path(run) ?? '' })] : []));
};

const observedOf = ({ period, value, uncertainty }: Observed, { x, y }: FollowUpPlan): string => {
  const at = x(periodAt(period));
  const [top, bottom] = [y(value + (uncertainty ?? 0)), y(value - (uncertainty ?? 0))];
  return element(
    'g',
    { class: 'observed', 'data-period': period, 'data-value': String(value), 'data-uncertainty': uncertainty === undefined ? undefined : String(uncertainty) },
    uncertainty ? element('path', { class: 'whisker', d: `M${at - 5} ${round(top)}h10m-5 0V${round(bottom)}m-5 0h10` }) : '',
    element('circle', { cx: at, cy: y(value), r: 4.5 }),
  );
};

const round = (length: number): number => Math.round(length * 10) / 10;

/** Numbers over the observations, the newest first in line for room. */
const valuesOf = (known: readonly Observed[], { x, y, size, step, plot }: FollowUpPlan): string[] => {
  const taken: Box[] = [];
  return [...known].reverse().flatMap(({ period, value, text, uncertainty }) => {
    const width = textWidth(text, size);
    const at = Math.max(plot.left + width / 2, Math.min(plot.right - width / 2, x(periodAt(period))));
    const foot = Math.max(plot.top + size * 0.8, y(value + (uncertainty ?? 0)) - 7);
    const box = { left: at - width / 2 - 3, right: at + width / 2 + 3, top: foot - step * 0.9, bottom: foot + 2 };
    if (taken.some((other) => boxesMeet(box, other))) return [];
    taken.push(box);
    return [element('text', { class: 'observed-value', x: at, y: foot, 'text-anchor': 'middle' }, escapeXml(text))];
  });
};

const sideLabel = ({ lines, className, x, top }: SideLabel, { size, step }: FollowUpPlan): string =>
  element(
    'text',
    { class: classes('side-label', className) },
    lines.map((text, index) => element('tspan', { x, y: top + size * 0.85 + index * step }, escapeXml(text))).join(' '),
  );
