/** Finds a place for the value at the end of a line in a small panel. */
import type { Box, Segment } from './boxes.ts';
import { lineMeetsBox } from './boxes.ts';

export interface EndLabelRoom {
  /** Where the text may stand. */
  room: Box;
  /** Lines that it should not cover. */
  lines: readonly Segment[];
}

/** Left edge and middle of the text: beside the end if there is room, else above or below it; the place that covers the fewest lines. */
export const endLabel = (
  end: { x: number; y: number },
  { width, height }: { width: number; height: number },
  { room, lines }: EndLabelRoom,
): { x: number; y: number } => {
  const half = height / 2;
  const inside = (left: number) => Math.max(room.left, Math.min(room.right - width, left));
  const places = [
    { x: end.x + 8, y: end.y },
    ...[half + 6, half + 16, half + 28].flatMap((away) =>
      [-away, away].flatMap((dy) => [end.x - 6, end.x - width + 6].map((left) => ({ x: inside(left), y: end.y + dy }))),
    ),
  ].map(({ x, y }) => ({ x, y: Math.max(room.top + half, Math.min(room.bottom - half, y)) }));
  const clashes = ({ x, y }: { x: number; y: number }) => {
    const box = { left: x - 1, right: x + width + 1, top: y - half, bottom: y + half };
    const covered = lines.filter((line) => lineMeetsBox(line, box)).length;
    return covered + (box.right - 1 > room.right + 0.01 ? 100 : 0);
  };
  return places.reduce((best, place) => (clashes(place) < clashes(best) ? place : best));
};
