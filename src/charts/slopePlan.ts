/** What a slope chart shows and how it is laid out. */
import { scaleLinear } from 'd3';
import type { Box } from './boxes.ts';
import type { ChartData, ChartOptions } from './chartData.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import { gridOf, valueAt, yearsWithValues } from './grid.ts';
import type { LineEnd, LineLabel } from './lineLabels.ts';
import { columnHeight, lineLabels } from './lineLabels.ts';
import { numberText } from './numberText.ts';
import { labelledOf, mostLabels, ranked } from './ranked.ts';
import { classes } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

export interface SlopeChartOptions extends ChartOptions {
  /** The years compared; the first and the newest with any value unless stated. */
  from?: string | undefined;
  to?: string | undefined;
  /** Areas that stand out; the rest become quiet. */
  emphasis?: readonly string[] | undefined;
}

/** An area with a value in at least one of the two years. */
export interface Slope {
  area: string;
  name: string;
  className: string;
  before: number | undefined;
  after: number | undefined;
  labelled: boolean;
}

/** The two years (one when there is no more) and the areas; of more than a dozen only some have labels, and the others are quiet. */
export const slopesOf = <Reason extends string>(data: ChartData<Reason>, options: SlopeChartOptions): { years: string[]; slopes: Slope[] } => {
  const grid = gridOf(data);
  const known = yearsWithValues(grid);
  const [from, to] = [options.from ?? known[0], options.to ?? known.at(-1)];
  const years = [from, from === to ? undefined : to].filter((year) => year !== undefined);
  const labelled = labelledOf(ranked(data, { ...options, year: to }).rows, options.emphasis);
  const pairs = grid.rows.flatMap((row) => {
    const [before, after] = [years.length > 1 ? valueAt(row, from) : undefined, valueAt(row, to)];
    return before === undefined && after === undefined ? [] : [{ row, before, after }];
  });
  const slopes = pairs.map(({ row: { area, className }, before, after }): Slope => {
    const isLabelled = pairs.length <= mostLabels || labelled.has(area.id);
    const quiet = options.emphasis && options.emphasis.length > 0 ? !options.emphasis.includes(area.id) && !area.reference : !isLabelled;
    return { area: area.id, name: area.name, className: classes(className, quiet && 'quiet'), before, after, labelled: isLabelled };
  });
  return { years, slopes: slopes.sort((a, b) => Number(a.labelled) - Number(b.labelled)) };
};

export interface SlopePlan {
  unit: string[];
  size: number;
  lineHeight: number;
  height: number;
  /** The two axes are its left and right edges. */
  plot: Box;
  y: (value: number) => number;
  /** Labels whose text ends at the left axis, and those that begin at the right one. */
  left: LineLabel[];
  right: LineLabel[];
}

/** From an axis to its labels. */
const away = 14;

/** Both columns take what their labels need, up to a third of the width each. */
export const planOf = (slopes: readonly Slope[], options: SlopeChartOptions): SlopePlan => {
  const size = fontSize(options.width);
  const step = lineHeight(options.width);
  const unit = wrapText(options.unit, options.width, size, 2);
  const top = unit.length * step + 2 * step;
  const column = (read: (slope: Slope) => number | undefined) => {
    const ends = slopes.flatMap((slope) => {
      const at = read(slope);
      return at === undefined || !slope.labelled
        ? []
        : [{ className: slope.className, name: slope.name, at, value: numberText(options.lang, at, options.decimals) }];
    });
    const width = ends.reduce((most, { name, value }) => Math.max(most, Math.min(options.width * 0.35, textWidth(`${name} ${value}`, size) + 2)), 0);
    return { ends, width, tall: columnHeight(ends, { size, lineHeight: step, width }) };
  };
  const [first, last] = [column(({ before }) => before), column(({ after }) => after)];
  const values = slopes.flatMap(({ before, after }) => [before, after].filter((value) => value !== undefined));
  const [low, high] = [values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)];
  const tall = values.length === 0 ? step : values.length === 1 ? 40 : Math.max(isNarrow(options.width) ? 250 : 320, first.tall - step, last.tall - step);
  const plot = { left: first.width > 0 ? first.width + away : 40, right: options.width - Math.max(last.width + away, 40), top, bottom: top + tall };
  const y = low === high ? () => top + tall / 2 : scaleLinear([low, high], [plot.bottom, plot.top]);
  const labels = ({ ends, width }: typeof first, x: number): LineLabel[] =>
    lineLabels(
      ends.map(({ at, ...end }): LineEnd => ({ ...end, x, y: y(at), early: false })),
      { size, lineHeight: step, width, plot, column: plot.right + away, lines: [] },
    );
  return {
    unit,
    size,
    lineHeight: step,
    height: plot.bottom + (values.length === 0 ? 4 : step / 2 + 4),
    plot,
    y,
    left: labels(first, plot.left).map((label) => mirrored(label, plot)),
    right: labels(last, plot.right),
  };
};

/** The same label to the left of the left axis. */
const mirrored = (label: LineLabel, plot: Box): LineLabel => {
  const width = label.box.right - label.box.left;
  const x = plot.left - away;
  const { leader } = label;
  return { ...label, x, box: { ...label.box, left: x - width, right: x }, leader: leader && { ...leader, x1: plot.left - 6, x2: x + 4 } };
};
