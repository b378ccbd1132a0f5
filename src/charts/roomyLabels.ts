/** Names of places on a map, as many as there is room for. */
import type { Box } from './boxes.ts';
import { boxesMeet, grown } from './boxes.ts';
import { fontSize, lineHeight } from './frame.ts';
import { textWidth } from './textWidth.ts';

export interface NamedDisc {
  name: string;
  x: number;
  y: number;
  /** Chooses after all others. */
  quiet?: boolean | undefined;
}

export interface RoomyLabel {
  box: Box;
  anchor: 'start' | 'middle' | 'end';
}

/** Places beside a point, in the order they are liked. */
const sides = ['start', 'end', 'below', 'above'] as const;

/** In the order of the places. A name goes where it covers no point and no other name, or nowhere; lonely places choose first, so that as many as can be have one. */
export const roomyLabels = (placed: readonly NamedDisc[], radius: number, room: Box): (RoomyLabel | undefined)[] => {
  const discs = placed.map(({ x, y }) => ({ left: x - radius - 1, right: x + radius + 1, top: y - radius - 1, bottom: y + radius + 1 }));
  const crowd = (a: NamedDisc) => placed.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 60).length + (a.quiet ? placed.length : 0);
  const order = placed.map((place, index) => ({ place, index, crowd: crowd(place) })).sort((a, b) => a.crowd - b.crowd || a.index - b.index);
  const found = new Map<number, RoomyLabel>();
  for (const { place, index } of order) {
    const label = sides
      .map((side) => labelAt(place, side, radius, room.right))
      .find(({ box }) => {
        const isInside = box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
        const isFree = discs.every((disc, other) => other === index || !boxesMeet(disc, box));
        return isInside && isFree && [...found.values()].every((other) => !boxesMeet(grown(other.box, 3), box));
      });
    if (label) found.set(index, label);
  }
  return placed.map((_, index) => found.get(index));
};

const labelAt = ({ name, x, y }: NamedDisc, side: (typeof sides)[number], radius: number, width: number): RoomyLabel => {
  const [long, high] = [textWidth(name, fontSize(width)), lineHeight(width)];
  const anchor = side === 'start' || side === 'end' ? side : 'middle';
  const left = side === 'start' ? x + radius + 4 : side === 'end' ? x - radius - 4 - long : x - long / 2;
  const top = side === 'below' ? y + radius : side === 'above' ? y - radius - high : y - high / 2;
  return { box: { left, right: left + long, top, bottom: top + high }, anchor };
};
