/** Names series at the end of their lines, so that no key is needed and no two labels overlap. */
import type { Box, Segment } from './boxes.ts';
import { boxesMeet, grown, lineMeetsBox } from './boxes.ts';
import { spreadLabels } from './spreadLabels.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** The end of a series, and what is written there. */
export interface LineEnd {
  className: string;
  name: string;
  /** The last value as text, with its year in brackets when the line ends before the others. */
  value: string;
  x: number;
  y: number;
  /** Whether the line ends before the last year: its label then stands by the line if there is room. */
  early: boolean;
}

export interface LineLabel {
  className: string;
  names: readonly string[];
  value: string;
  /** Whether the value has a line of its own under the name. */
  below: boolean;
  x: number;
  /** Middle of the whole label. */
  y: number;
  box: Box;
  /** Line from the end of the series to a label that had to move. */
  leader?: Segment | undefined;
}

export interface LabelRoom {
  size: number;
  lineHeight: number;
  /** Room that the drawing has between its axis and its labels. */
  plot: Box;
  /** Left edge and width of the column of labels. */
  column: number;
  width: number;
  /** Lines that labels inside the drawing must not cover. */
  lines: readonly Segment[];
}

/** Height that the column needs at least when every label stands in it. */
export const columnHeight = (ends: readonly Pick<LineEnd, 'name' | 'value'>[], room: Pick<LabelRoom, 'size' | 'lineHeight' | 'width'>): number =>
  ends.reduce((sum, end) => sum + heightOf(worded(end, room), room), 0);

/** Labels in the order of the ends. */
export const lineLabels = (ends: readonly LineEnd[], room: LabelRoom): LineLabel[] => {
  const inside = new Map<LineEnd, LineLabel>();
  for (const end of ends) {
    const label = end.early ? insideLabel(end, room, [...inside.values()]) : undefined;
    if (label) inside.set(end, label);
  }
  const outside = ends.filter((end) => !inside.has(end));
  const words = outside.map((end) => worded(end, room));
  const middles = spreadLabels(
    outside.map((end, index) => ({ at: end.y, size: heightOf(words[index] ?? worded(end, room), room) })),
    room.plot.top - room.lineHeight / 2,
    room.plot.bottom + room.lineHeight / 2,
  );
  const column = new Map(outside.map((end, index) => [end, columnLabel(end, words[index] ?? worded(end, room), middles[index] ?? end.y, room)]));
  return ends.flatMap((end) => inside.get(end) ?? column.get(end) ?? []);
};

interface Worded {
  names: string[];
  below: boolean;
  width: number;
}

const worded = ({ name, value }: Pick<LineEnd, 'name' | 'value'>, { width, size }: Pick<LabelRoom, 'width' | 'size'>): Worded => {
  const names = wrapText(name, width, size);
  const last = names.at(-1) ?? '';
  const below = textWidth(`${last} ${value}`, size) > width;
  const widest = [...names, below ? value : `${last} ${value}`].map((line) => textWidth(line, size));
  return { names, below, width: widest.reduce((a, b) => Math.max(a, b), 0) };
};

/** Labels of several lines keep a little distance, so that it is seen where the next one begins. */
const heightOf = ({ names, below }: Worded, { lineHeight }: Pick<LabelRoom, 'lineHeight'>): number => {
  const lines = names.length + (below ? 1 : 0);
  return lines * lineHeight + (lines > 1 ? 6 : 0);
};

const columnLabel = (end: LineEnd, words: Worded, y: number, room: LabelRoom): LineLabel => {
  const half = heightOf(words, room) / 2;
  const moved = Math.abs(y - end.y) > 3 || end.early;
  return {
    ...words,
    className: end.className,
    value: end.value,
    x: room.column,
    y,
    box: { left: room.column, right: room.column + words.width, top: y - half, bottom: y + half },
    leader: moved ? { x1: end.x + 6, y1: end.y, x2: room.column - 4, y2: y } : undefined,
  };
};

/** The nearest place around the end of a line where the label covers no line and no other label; a leader shows the way to the farther ones. */
const insideLabel = (end: LineEnd, room: LabelRoom, others: readonly LineLabel[]): LineLabel | undefined => {
  const width = textWidth(`${end.name} ${end.value}`, room.size);
  const half = room.lineHeight / 2;
  for (const { left, dy } of placesAround(end, width, half)) {
    const y = end.y + dy;
    const box = { left, right: left + width, top: y - half, bottom: y + half };
    const fits = left > room.plot.left && box.right < room.plot.right && box.top > room.plot.top && box.bottom < room.plot.bottom;
    const free = !room.lines.some((line) => lineMeetsBox(line, grown(box, 1))) && !others.some((other) => boxesMeet(other.box, box));
    const leader = Math.abs(dy) > half + 9 ? { x1: end.x, y1: end.y, x2: end.x, y2: y - Math.sign(dy) * half } : undefined;
    if (fits && free) return { className: end.className, names: [end.name], value: end.value, below: false, x: left, y, box, leader };
  }
  return undefined;
};

/** Beside the end, then above and below it, ever farther. */
const placesAround = ({ x }: LineEnd, width: number, half: number): { left: number; dy: number }[] => [
  { left: x + 8, dy: 0 },
  ...[half + 6, half + 9, half + 20, half + 34, half + 50, half + 70].flatMap((away) =>
    [x - width / 2, x - 6, x - width + 6].flatMap((left) => [
      { left, dy: -away },
      { left, dy: away },
    ]),
  ),
];
