/** Moves discs that overlap apart, as near to where they belong as they can be. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Box } from './boxes.ts';

interface Disc {
  x: number;
  y: number;
}

/** Middles in the order given; the same for the same points, since nothing in it is random. */
export const sideBySide = (homes: readonly Disc[], radius: number, room: Box): Disc[] => {
  const discs = homes.map(({ x, y }) => ({ x, y, homeX: x, homeY: y }));
  const simulation = forceSimulation(discs)
    .force('x', forceX<(typeof discs)[number]>(({ homeX }) => homeX).strength(0.1))
    .force('y', forceY<(typeof discs)[number]>(({ homeY }) => homeY).strength(0.1))
    .force('apart', forceCollide(radius).strength(1).iterations(8))
    .stop();
  simulation.tick(300);
  const inside = (at: number, from: number, to: number) => Math.max(from + radius, Math.min(to - radius, at));
  return discs.map(({ x, y }) => ({ x: inside(x, room.left, room.right), y: inside(y, room.top, room.bottom) }));
};
