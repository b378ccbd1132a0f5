/** Finds a place for the name of each point on a map, so that names cover neither each other nor the points. */
import type { Box, Segment } from './boxes.ts';
import { boxesMeet, grown, lineMeetsBox, linesCross } from './boxes.ts';

export interface LabelPoint {
  x: number;
  y: number;
  radius: number;
  /** Size of the text. */
  width: number;
  height: number;
}

export interface PlacedLabel {
  box: Box;
  /** How the text stands on `x`, and its middle. */
  anchor: 'start' | 'middle' | 'end';
  x: number;
  y: number;
  /** Line from the point to a label that is not beside it. */
  leader?: Segment | undefined;
}

/** Labels in the order of the points, rather not across the coast; crowded points choose first, then all better their place in turn. Deterministic. */
export const placeLabels = (points: readonly LabelPoint[], room: Box, coast: readonly Segment[] = []): PlacedLabel[] => {
  const crowd = (a: LabelPoint) => points.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 60).length;
  const order = points.map((point, index) => ({ point, index, crowd: crowd(point) })).sort((a, b) => b.crowd - a.crowd || a.index - b.index);
  const placed = new Map<number, PlacedLabel>();
  for (let round = 0; round < 4; round++) {
    for (const { point, index } of order) {
      const others = [...placed].filter(([other]) => other !== index).map(([, label]) => label);
      const label = best(point, points, others, room, coast);
      if (label) placed.set(index, label);
    }
  }
  return points.map((point, index) => placed.get(index) ?? at(point, 1, 0, point.radius + 4));
};

/** The free place that costs least: near before far, right before left before below before above. Points that nearly touch always get leaders. */
const best = (
  point: LabelPoint,
  points: readonly LabelPoint[],
  others: readonly PlacedLabel[],
  room: Box,
  coast: readonly Segment[],
): PlacedLabel | undefined => {
  let found: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  const crowded = points.some((other) => other !== point && Math.hypot(other.x - point.x, other.y - point.y) < 14);
  for (const distance of crowded ? distances.slice(1) : distances) {
    for (const [preference, [dx, dy]] of directions.entries()) {
      const label = at(point, dx, dy, point.radius + distance);
      if (!inside(label.box, room)) continue;
      const cost = distance + preference * 1.5 + clashes(label, point, points, others) * 1000;
      if (cost >= least) continue;
      const whole = cost + coast.filter((line) => lineMeetsBox(line, label.box)).length * 3;
      if (whole < least) [found, least] = [label, whole];
    }
  }
  return found;
};

const distances = [4, 15, 28, 42, 60, 80, 105, 135, 170, 210, 260];
const slant = Math.SQRT1_2;
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [slant, slant],
  [-slant, slant],
  [slant, -slant],
  [-slant, -slant],
  [0.92, 0.38],
  [-0.92, 0.38],
  [0.92, -0.38],
  [-0.92, -0.38],
  [0.38, 0.92],
  [-0.38, 0.92],
];

/** Overlaps weigh most; a leader through something weighs a little less than a covered point. */
const clashes = (label: PlacedLabel, point: LabelPoint, points: readonly LabelPoint[], others: readonly PlacedLabel[]): number => {
  let sum = 0;
  for (const other of others) {
    if (boxesMeet(label.box, grown(other.box, 2))) sum += 10;
    if (label.leader && (lineMeetsBox(label.leader, other.box) || (other.leader && linesCross(label.leader, other.leader)))) sum += 1;
    if (other.leader && lineMeetsBox(other.leader, label.box)) sum += 1;
  }
  for (const other of points) {
    const disc = { left: other.x - other.radius, right: other.x + other.radius, top: other.y - other.radius, bottom: other.y + other.radius };
    if (boxesMeet(label.box, grown(disc, 1))) sum += 2;
    if (other !== point && label.leader && lineMeetsBox(label.leader, grown(disc, 1))) sum += 1;
  }
  return sum;
};

const at = ({ x, y, radius, width, height }: LabelPoint, dx: number, dy: number, distance: number): PlacedLabel => {
  const anchor = dx > 0.5 ? 'start' : dx < -0.5 ? 'end' : 'middle';
  const endX = x + dx * distance;
  const endY = y + dy * distance + (anchor === 'middle' ? (Math.sign(dy) * height) / 2 : 0);
  const left = anchor === 'start' ? endX : anchor === 'end' ? endX - width : endX - width / 2;
  const box = { left, right: left + width, top: endY - height / 2, bottom: endY + height / 2 };
  const leader = distance > radius + 4 ? { x1: x + dx * radius, y1: y + dy * radius, x2: x + dx * (distance - 3), y2: y + dy * (distance - 3) } : undefined;
  return { box, anchor, x: endX, y: endY, leader };
};

const inside = (box: Box, room: Box): boolean => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
