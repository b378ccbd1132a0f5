/** Where the boxes of a lineage and the lines of their texts stand. */
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import { wrapText } from './wrapText.ts';

/** A piece of text with the word that says what it tells. */
export interface LineageFact {
  label: string;
  text: string;
}

export interface LineageNode {
  title: string;
  /** Kind, place or time, in a quiet line below the title. */
  meta: string;
  facts?: readonly LineageFact[] | undefined;
}

export interface LineageData {
  /** Headings of the three columns. */
  headings: { origins: string; model: string; adopters: string };
  origins: readonly LineageNode[];
  model: LineageNode;
  adopters: readonly LineageNode[];
}

export interface LineageBox {
  kind: 'origin' | 'model' | 'adopter';
  left: number;
  top: number;
  width: number;
  height: number;
  lines: { text: string; x: number; y: number; className: string }[];
}

export interface LineagePlan {
  boxes: LineageBox[];
  headings: { text: string; x: number; y: number }[];
  height: number;
  narrow: boolean;
}

const padding = 10;
const gap = 10;

/** Long texts end in an ellipsis after some lines: the list beside the figure says them whole. */
export const planLineage = (data: LineageData, width: number): LineagePlan => {
  const narrow = isNarrow(width);
  const step = lineHeight(width);
  const kinds = ['origin', 'model', 'adopter'] as const;
  const nodes = { origin: data.origins, model: [data.model], adopter: data.adopters };
  const titles = { origin: data.headings.origins, model: data.headings.model, adopter: data.headings.adopters };
  const shown = kinds.filter((kind) => nodes[kind].length > 0);
  const headings: LineagePlan['headings'] = [];
  if (narrow) {
    let top = 0;
    const boxes = shown.flatMap((kind) => {
      headings.push({ text: titles[kind], x: 18, y: top + step * 0.8 });
      top += step * 1.4;
      return nodes[kind].map((node) => {
        const box = boxOf(node, kind, { left: 18, top, width: width - 19 }, width);
        top += box.height + gap;
        return box;
      });
    });
    return { boxes, headings, height: top - gap + 1, narrow };
  }
  const columns = { origin: { left: 1, width: 205 }, model: { left: 250, width: 150 }, adopter: { left: 445, width: width - 446 } };
  const stacks = shown.map((kind) => {
    let top = step * 1.5;
    headings.push({ text: titles[kind], x: columns[kind].left, y: step * 0.8 });
    const boxes = nodes[kind].map((node) => {
      const box = boxOf(node, kind, { ...columns[kind], top }, width);
      top += box.height + gap;
      return box;
    });
    return { boxes, bottom: top - gap };
  });
  const bottom = Math.max(...stacks.map((stack) => stack.bottom));
  // Shorter columns stand in the middle of the longest.
  const boxes = stacks.flatMap((stack) => stack.boxes.map((box) => moved(box, (bottom - stack.bottom) / 2)));
  return { boxes, headings, height: bottom + 1, narrow };
};

const moved = (box: LineageBox, by: number): LineageBox => ({ ...box, top: box.top + by, lines: box.lines.map((line) => ({ ...line, y: line.y + by })) });

const boxOf = (
  { title, meta, facts = [] }: LineageNode,
  kind: LineageBox['kind'],
  place: { left: number; top: number; width: number },
  drawingWidth: number,
): LineageBox => {
  const size = fontSize(drawingWidth);
  const step = lineHeight(drawingWidth);
  const room = place.width - 2 * padding;
  const lines: LineageBox['lines'] = [];
  let y = place.top + padding + size * 0.8;
  const add = (text: string, className: string, most: number): void => {
    for (const line of wrapText(text, room, size, most)) {
      lines.push({ text: line, x: place.left + padding, y, className });
      y += step;
    }
  };
  add(title, 'lineage-title', 4);
  if (meta) add(meta, 'lineage-meta', 2);
  for (const { label, text } of facts) {
    y += step * 0.2;
    add(`${label}: ${text}`, 'lineage-fact', 4);
  }
  return { kind, ...place, height: y - step + size * 0.2 + padding - place.top, lines };
};
