/** An experiment as a model on one page: boxes from the need to the impact, joined by arrows; what is assumed and what may go wrong below. */
import type { FigureOptions } from './chartData.ts';
import { frame } from './frame.ts';
import { classes, element, escapeXml } from './svg.ts';
import { type ModelBox, type ModelRow, type ModelWords, planModel } from './visualModelPlan.ts';

/** Something that the model says, with what happened to it since the version before. */
export interface ModelEntry {
  text: string;
  change?: 'added' | 'changed' | 'removed' | undefined;
}

export interface ModelPart {
  name: string;
  /** Heading of the box. */
  label: string;
  items: readonly ModelEntry[];
}

export interface VisualModelData {
  /** Rows of the wide drawing, in reading order: an arrow leads from each part to the next, and from each row to the next. */
  chain: readonly (readonly ModelPart[])[];
  /** What stands beside the chain, without arrows. */
  beside: readonly ModelPart[];
}

export interface VisualModelOptions extends FigureOptions {
  words: ModelWords;
}

export interface ModelDrawing {
  svg: string;
  width: number;
  height: number;
  /** Where each part stands, for tests. */
  boxes: readonly ModelBox[];
}

/** Nothing is cut: boxes grow with their texts. Narrow drawings have one box in a row. */
export const visualModel = (data: VisualModelData, options: VisualModelOptions): ModelDrawing => {
  const { rows, height } = planModel(data, options);
  const svg = frame('model', options, height, [...rows.flatMap((row, index) => [...row.boxes.map(boxOf), ...arrowsOf(row, rows[index + 1], options.width)])]);
  return { svg, width: options.width, height, boxes: rows.flatMap((row) => row.boxes) };
};

const boxOf = ({ left, top, width, height, heading, lines, beside }: ModelBox): string =>
  element(
    'g',
    { class: classes('model-part', beside && 'beside') },
    element('rect', { class: 'model-box', x: left, y: top, width, height, rx: 3 }),
    ...heading.map(({ text, x, y }) => element('text', { class: 'model-label', x, y }, escapeXml(text))),
    ...lines.map(({ text, mark, x, y, className, bullet }) =>
      [
        bullet ? element('circle', { class: 'model-bullet', cx: bullet.x, cy: bullet.y, r: 2 }) : '',
        element(
          'text',
          { class: classes('model-text', className), x, y },
          mark ? element('tspan', { class: 'model-mark' }, escapeXml(mark)) : '',
          mark ? ' ' : '',
          text ? element('tspan', { class: className === 'removed' ? 'model-struck' : undefined }, escapeXml(text)) : '',
        ),
      ].join(''),
    ),
  );

/** From each box to the next in its row, and from the row to the next row unless that stands beside the chain. */
const arrowsOf = (row: ModelRow, next: ModelRow | undefined, width: number): string[] => {
  const across = row.beside
    ? []
    : row.boxes.slice(1).flatMap((box, index) => {
        const before = row.boxes[index];
        return before ? [arrow(before.left + before.width + 4, box.left - 4, box.top + row.height / 2)] : [];
      });
  const bottom = (row.boxes[0]?.top ?? 0) + row.height;
  const top = next?.boxes[0]?.top;
  return top !== undefined && !next?.beside ? [...across, downArrow(width / 2, bottom + 4, top - 4)] : across;
};

const arrow = (from: number, to: number, y: number): string =>
  element('g', { class: 'model-arrow' }, element('line', { x1: from, x2: to - 6, y1: y, y2: y }), element('path', { d: `M${to} ${y}l-9 -5v10z` }));

const downArrow = (x: number, from: number, to: number): string =>
  element('g', { class: 'model-arrow' }, element('line', { x1: x, x2: x, y1: from, y2: to - 6 }), element('path', { d: `M${x} ${to}l-5 -9h10z` }));
