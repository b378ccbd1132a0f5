/** Where an operating model comes from and who has adopted it: origins, model, adopters with what they changed and what came of it. */
import type { FigureOptions } from './chartData.ts';
import { frame } from './frame.ts';
import { type LineageBox, type LineageData, planLineage } from './lineagePlan.ts';
import { classes, element, escapeXml, rounded } from './svg.ts';

export interface LineageDrawing {
  svg: string;
  width: number;
  height: number;
  boxes: readonly LineageBox[];
}

/** From left to right, on telephones from top to bottom; a line leads from each origin to the model and from it to each adopter. */
export const lineage = (data: LineageData, options: FigureOptions): LineageDrawing => {
  const { boxes, headings, height, narrow } = planLineage(data, options.width);
  const model = boxes.find(({ kind }) => kind === 'model');
  const edge = narrow ? rail : curve;
  const edges = model ? boxes.flatMap((box) => (box.kind === 'origin' ? [edge(box, model)] : box.kind === 'adopter' ? [edge(model, box)] : [])) : [];
  const svg = frame('lineage', options, height, [
    ...edges.map((d) => element('path', { class: 'lineage-edge', d })),
    ...headings.map(({ text, x, y }) => element('text', { class: 'lineage-heading', x, y }, escapeXml(text))),
    ...boxes.map(drawn),
  ]);
  return { svg, width: options.width, height, boxes };
};

const drawn = ({ kind, left, top, width, height, lines }: LineageBox): string =>
  element(
    'g',
    { class: classes('lineage-box', kind) },
    element('rect', { x: left, y: top, width, height, rx: 3 }),
    ...lines.map(({ text, x, y, className }) => element('text', { class: className, x, y }, escapeXml(text))),
  );

/** From the right side of one box to the left side of the next. */
const curve = (from: LineageBox, to: LineageBox): string => {
  const [x1, y1, x2, y2] = [from.left + from.width, from.top + from.height / 2, to.left, to.top + to.height / 2].map(rounded);
  const middle = rounded(((x1 ?? 0) + (x2 ?? 0)) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

/** Boxes below one another: the line runs down a rail to their left. */
const rail = (from: LineageBox, to: LineageBox): string =>
  `M${rounded(from.left)} ${rounded(from.top + from.height / 2)}H${rounded(from.left - 10)}V${rounded(to.top + to.height / 2)}H${rounded(to.left)}`;
