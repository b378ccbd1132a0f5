/** Moves discs that overlap apart, as near to where they belong as they can be. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Box } from './boxes.ts';
import { rounded } from './svg.ts';

interface Disc {
  x: number;
  y: number;
}

/** Middles in the order given; the same for the same points, since nothing in it is random. */
export const sideBySide = (homes: readonly Disc[], radius: number, room: Box): Disc[] => {
  // Rounded, since discs that lie all but exactly on each other know no way apart.
  const discs = homes.map((home) => ({ x: rounded(home.x), y: rounded(home.y), homeX: home.x, homeY: home.y }));
  const simulation = forceSimulation(discs)
    .force('x', forceX<(typeof discs)[number]>(({ homeX }) => homeX).strength(0.1))
    .force('y', forceY<(typeof discs)[number]>(({ homeY }) => homeY).strength(0.1))
    .force('apart', forceCollide(radius).strength(1).iterations(8))
    .stop();
  for (let round = 0; round < 300; round++) {
    simulation.tick();
    for (const disc of discs) {
      disc.x = within(disc.x, room.left + radius, room.right - radius);
      disc.y = within(disc.y, room.top + radius, room.bottom - radius);
    }
  }
  return discs.map(({ x, y }) => ({ x, y }));
};

const within = (at: number, least: number, most: number): number => Math.max(least, Math.min(most, at));
