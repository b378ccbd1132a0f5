/** Labels of dots on a horizontal line: each hangs like a flag from a pole on its dot, and no flag covers another or a pole. */
import type { Box, Segment } from './boxes.ts';

export interface FlagWish {
  x: number;
  /** Where the pole begins: the dot. */
  y: number;
  /** Size of the text. */
  width: number;
  height: number;
}

export interface Flag {
  /** Up and to the right, or down and to the left. */
  side: 'up' | 'down';
  /** Edge of the text beside the pole. */
  x: number;
  box: Box;
  pole: Segment;
}

/** From a pole to its text, and between texts. */
const beside = 4;

/**
 * Flags of the left half fly above the band to the right, those of the right half below it to the left, so that both keep inside.
 * Each is put beyond those that begin under it: poles then pass only between texts. `band`: top and bottom of the dots.
 */
export const flagsOf = (wishes: readonly FlagWish[], width: number, band: { top: number; bottom: number }): Flag[] => {
  const flags = new Map<FlagWish, Flag>();
  const fly = (side: 'up' | 'down', order: readonly FlagWish[]) => {
    const done: { wish: FlagWish; box: Box }[] = [];
    for (const wish of order) {
      const [left, right] = side === 'up' ? [wish.x + beside, wish.x + beside + wish.width] : [wish.x - beside - wish.width, wish.x - beside];
      const under = done.filter(
        ({ wish: other, box }) =>
          (side === 'up' ? other.x < right + beside : other.x > left - beside) && box.left < right + beside && box.right > left - beside,
      );
      const edge =
        side === 'up'
          ? under.reduce((top, { box }) => Math.min(top, box.top), band.top - 6)
          : under.reduce((bottom, { box }) => Math.max(bottom, box.bottom), band.bottom + 6);
      const top = side === 'up' ? edge - wish.height : edge;
      const box = { left, right, top, bottom: top + wish.height };
      done.push({ wish, box });
      const pole = { x1: wish.x, y1: wish.y, x2: wish.x, y2: side === 'up' ? top + 3 : box.bottom - 3 };
      flags.set(wish, { side, x: side === 'up' ? left : right, box, pole });
    }
  };
  const sorted = [...wishes].sort((a, b) => a.x - b.x);
  fly('up', sorted.filter(({ x }) => x <= width / 2).reverse());
  fly(
    'down',
    sorted.filter(({ x }) => x > width / 2),
  );
  return wishes.flatMap((wish) => flags.get(wish) ?? []);
};
