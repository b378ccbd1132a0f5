/** Leaves out the corners of a line that hardly show. */
import type { Position } from 'geojson';

/** Douglas and Peucker's way; `tolerance` in degrees of latitude. A ring keeps its first corner, which is its last, and the one halfway. */
export const thinned = (ring: readonly Position[], tolerance: number): Position[] => {
  const kept = new Set([0, Math.floor(ring.length / 2), ring.length - 1]);
  const between = (from: number, to: number): void => {
    let [farthest, most] = [-1, tolerance];
    for (let at = from + 1; at < to; at++) {
      const distance = distanceFrom(ring[at] ?? [], ring[from] ?? [], ring[to] ?? []);
      if (distance > most) [farthest, most] = [at, distance];
    }
    if (farthest < 0) return;
    kept.add(farthest);
    between(from, farthest);
    between(farthest, to);
  };
  between(0, Math.floor(ring.length / 2));
  between(Math.floor(ring.length / 2), ring.length - 1);
  return ring.filter((_, index) => kept.has(index));
};

/** From a corner to the line between two others, degrees of longitude shortened as they are at its latitude. */
const distanceFrom = ([x = 0, y = 0]: Position, [fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): number => {
  const narrow = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(toX - fromX) * narrow, toY - fromY];
  const [ex, ey] = [(x - fromX) * narrow, y - fromY];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(ex, ey) : Math.abs(dx * ey - dy * ex) / length;
};
