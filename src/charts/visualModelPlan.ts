/** Where the boxes of a visual model and the lines of their texts stand. */
import type { FigureOptions } from './chartData.ts';
import { fontSize, isNarrow, lineHeight } from './frame.ts';
import { textWidth } from './textWidth.ts';
import type { ModelEntry, ModelPart, VisualModelData } from './visualModel.ts';
import { wrapText } from './wrapText.ts';

/** Texts of the drawing in the reader's language. */
export interface ModelWords {
  added: string;
  changed: string;
  removed: string;
  /** Stands in a part that the model does not speak of. */
  empty: string;
}

interface Line {
  text: string;
  x: number;
  /** Base line. */
  y: number;
}

export interface ModelLine extends Line {
  /** Word that tells of a change, before the text. */
  mark?: string | undefined;
  className?: string | undefined;
  bullet?: { x: number; y: number } | undefined;
}

export interface ModelBox {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  heading: Line[];
  lines: ModelLine[];
  beside: boolean;
}

export interface ModelRow {
  boxes: ModelBox[];
  height: number;
  beside: boolean;
}

const padding = 12;
const indent = 13;
const gaps = { across: 30, down: 32, beside: 20 } as const;

/** Boxes of a row are as high as the highest of them; numbers in the headings give the order of the chain. */
export const planModel = ({ chain, beside }: VisualModelData, options: FigureOptions & { words: ModelWords }): { rows: ModelRow[]; height: number } => {
  const narrow = isNarrow(options.width);
  const rows: ModelRow[] = [];
  let top = 1;
  let number = 0;
  const add = (parts: readonly ModelPart[], aside: boolean): void => {
    const gap = aside ? gaps.beside : gaps.across;
    const width = (options.width - 2 - gap * (parts.length - 1)) / parts.length;
    const boxes = parts.map((part, index) => {
      const label = aside ? part.label : `${++number}. ${part.label}`;
      return boxOf({ ...part, label }, { left: 1 + index * (width + gap), top, width, beside: aside }, options);
    });
    const height = Math.max(...boxes.map((box) => box.height));
    rows.push({ boxes: boxes.map((box) => ({ ...box, height })), height, beside: aside });
    top += height + (aside ? gaps.beside : gaps.down);
  };
  for (const row of chain) for (const parts of narrow ? row.map((part) => [part]) : [row]) add(parts, false);
  if (beside.length > 0) top += gaps.beside - gaps.down;
  for (const parts of narrow ? beside.map((part) => [part]) : beside.length > 0 ? [beside] : []) add(parts, true);
  const last = rows.at(-1);
  return { rows, height: (last?.boxes[0]?.top ?? 0) + (last?.height ?? 0) + 1 };
};

type Place = Pick<ModelBox, 'left' | 'top' | 'width' | 'beside'>;

const boxOf = (part: ModelPart, place: Place, { width, words }: { width: number; words: ModelWords }): ModelBox => {
  const size = fontSize(width);
  const step = lineHeight(width);
  const left = place.left + padding;
  const room = place.width - 2 * padding;
  const heading = wrapped(part.label, room, size).map((text, index) => ({ text, x: left, y: place.top + padding + size * 0.8 + index * step }));
  let y = (heading.at(-1)?.y ?? place.top) + step * 1.25;
  const lines: ModelLine[] = [];
  const isList = part.items.length > 1;
  for (const item of part.items) {
    const x = isList ? left + indent : left;
    for (const [index, line] of linesOf(item, room - (x - left), size, words).entries()) {
      lines.push({ ...line, x, y, className: item.change, bullet: isList && index === 0 ? { x: left + 3, y: y - size * 0.32 } : undefined });
      y += step;
    }
    y += step * 0.3;
  }
  if (part.items.length === 0) {
    lines.push({ text: words.empty, x: left, y, className: 'empty' });
    y += step * 1.3;
  }
  return { ...place, name: part.name, height: y - step * 1.3 + padding * 0.9 + size * 0.3 - place.top, heading, lines };
};

/** All lines of a text; words that no rule can break are broken anywhere, so that nothing leaves the box. */
const wrapped = (text: string, room: number, size: number): string[] =>
  wrapText(text, room, size, Number.POSITIVE_INFINITY).flatMap((line) => {
    const parts = [''];
    for (const character of line) {
      const longer = `${parts.at(-1)}${character}`;
      if (textWidth(longer, size) > room) parts.push(character);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  });

/** The word for the change takes part in the wrapping; it is set apart again on the first line. */
const linesOf = ({ text, change }: ModelEntry, room: number, size: number, words: ModelWords): { text: string; mark?: string }[] => {
  if (!change) return wrapped(text, room, size).map((line) => ({ text: line }));
  const mark = `${words[change]}:`;
  const [first = '', ...rest] = wrapped(`${mark.replaceAll(' ', '\u00a0')} ${text}`, room, size);
  const shown = mark.replaceAll(' ', '\u00a0');
  return first.startsWith(shown)
    ? [{ mark, text: first.slice(shown.length).trimStart() }, ...rest.map((line) => ({ text: line }))]
    : [{ mark, text: '' }, ...wrapped(text, room, size).map((line) => ({ text: line }))];
};
