/** One small panel for each city on the same scale: its own line strong, the others faint behind it, the whole country dotted. */
import { breaksOf, breakTextOf } from './breaksOf.ts';
import type { ChartData, Drawing, Mark } from './chartData.ts';
import { frame } from './frame.ts';
import { gridOf, yearsWithValues } from './grid.ts';
import { keyLines, panelKey } from './panelKey.ts';
import { breakLabel, breakLine, panelAxes, pathOf, strongLine } from './panelParts.ts';
import type { Panel, PanelPlan, SmallMultiplesOptions, Strand } from './panelPlan.ts';
import { planOf } from './panelPlan.ts';
import { segmentsOf } from './segmentsOf.ts';
import { element, escapeXml, rounded } from './svg.ts';

/** Areas in the order given, each with its own panel, those without values too; a reference has none but is in all. */
export const smallMultiples = <Reason extends string>(data: ChartData<Reason>, options: SmallMultiplesOptions): Drawing => {
  const grid = gridOf(data);
  const years = yearsWithValues(grid);
  const periods = grid.periods.slice(grid.periods.indexOf(years[0] ?? ''), grid.periods.indexOf(years.at(-1) ?? '') + 1);
  const strands = grid.rows.map((row) => ({ row, segments: segmentsOf(row, periods) }));
  const breaks = breaksOf(periods, options.breaks);
  const breakText = breakTextOf(breaks, options.lang);
  const key = keyLines(strands, options);
  const plan = planOf(strands, periods, { breakText, keyLines: key.length }, options);
  const shared = `${options.id}-${rounded(options.width)}-all`;
  const svg = frame('panels', options, plan.height, [
    ...plan.unit.map((text, index) => element('text', { class: 'unit', x: 0, y: plan.size + index * plan.lineHeight }, escapeXml(text))),
    ...(plan.panels.length > 0 ? [] : [element('text', { class: 'no-data', x: 0, y: plan.height - plan.lineHeight + plan.size }, escapeXml(options.noData))]),
    ...panelKey(key, plan.unit.length * plan.lineHeight, options),
    ...(plan.panels.length > 0 ? [element('defs', {}, element('g', { id: shared }, ...background(strands, plan)))] : []),
    ...plan.panels.flatMap((panel, index) => [
      ...panelAxes(panel, periods, plan),
      element('use', { href: `#${shared}`, x: panel.plot.left, y: panel.plot.top }),
      ...breaks.map(({ at }) => breakLine(panel, plan.x(at), index === 0)),
      ...(index === 0
        ? breakLabel(
            panel,
            plan,
            breaks.map(({ at }) => plan.x(at)),
          )
        : []),
      strongLine(panel, periods.at(-1), plan, options),
    ]),
  ]);
  return { svg, width: options.width, height: plan.height, marks: plan.panels.flatMap((panel) => marksOf(panel, plan)) };
};

/** Drawn once and used in every panel; references on top. */
const background = (strands: readonly Strand[], plan: PanelPlan): string[] =>
  [...strands]
    .sort((a, b) => Number(a.row.area.reference ?? false) - Number(b.row.area.reference ?? false))
    .flatMap(({ row, segments }) => {
      const d = pathOf(segments, plan, 0, 0);
      return d ? [element('path', { class: row.area.reference ? 'level-line' : 'behind', d })] : [];
    });

const marksOf = ({ row, segments, plot }: Panel, { x, y }: PanelPlan): Mark[] =>
  segments.flat().map(({ period, year, value }) => ({ area: row.area.id, period, value, x: plot.left + x(year), y: plot.top + y(value) }));
