/** Positions of the concepts on a sheet: what is related stands near. The same net gives the same sheet on every run. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { NetEdge } from './conceptNet.ts';
import { margin, room, type Sheet, sheetFor } from './sheet.ts';

interface Body {
  index: number;
  x: number;
  y: number;
}

/** Moves of a concept in all: as many steps as d3 advises up to 500 concepts, fewer in a net that nobody can read as a picture. */
const mostMoves = 150_000;

/** Stated relations pull; shared works do not, since most concepts share some. Starts on a sunflower's spiral, and d3's forces use no chance of their own. */
export const conceptLayout = (count: number, edges: readonly NetEdge[]): { x: number; y: number }[] => {
  const bodies: Body[] = Array.from({ length: count }, (_, index) => {
    const [radius, angle] = [24 * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))];
    return { index, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const steps = Math.min(300, Math.ceil(mostMoves / Math.max(1, count)));
  const links = edges.filter(([, , kind]) => kind !== 'shared').map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force('link', forceLink(links).distance(90).strength(0.5))
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .force('apart', forceCollide(46))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop()
    .tick(steps);
  return apart(fitted(bodies, sheetFor(count)), sheetFor(count));
};

interface Place {
  x: number;
  y: number;
}

/** Spread over the whole sheet inside its margins. */
const fitted = (bodies: readonly Body[], { width, height }: Sheet): Place[] => {
  const place = (values: readonly number[], size: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? (size - 2 * margin) / (most - least) : 0;
    return (value) => (scale === 0 ? size / 2 : margin + (value - least) * scale);
  };
  const x = place(
    bodies.map((body) => body.x),
    width,
  );
  const y = place(
    bodies.map((body) => body.y),
    height,
  );
  return bodies.map((body) => ({ x: x(body.x), y: y(body.y) }));
};

/** Comparisons of two places that pushing apart may cost: a full sheet never settles, and a net that can be read settles long before. */
const mostComparisons = 1e8;

/** Pushes concepts apart whose labels would lie on each other, the shorter way, until none do or the sheet is too full. */
const apart = (given: readonly Place[], { width, height }: Sheet): Place[] => {
  const places = given.map((place) => ({ ...place }));
  const inside = (value: number, size: number): number => Math.min(size - margin, Math.max(margin, value));
  const rounds = Math.min(1000, Math.ceil(mostComparisons / Math.max(1, places.length ** 2)));
  for (let round = 0; round < rounds; round++) {
    let isFree = true;
    for (const [at, a] of places.entries()) {
      for (let next = at + 1; next < places.length; next++) {
        const b = places[next];
        if (!b) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const [overX, overY] = [room.width - Math.abs(dx), room.height - Math.abs(dy)];
        if (overX <= 0 || overY <= 0) continue;
        isFree = false;
        if (overX < overY) {
          const push = (dx < 0 ? -1 : 1) * (overX / 2 + 0.5);
          a.x = inside(a.x - push, width);
          b.x = inside(b.x + push, width);
        } else {
          const push = (dy < 0 ? -1 : 1) * (overY / 2 + 0.5);
          a.y = inside(a.y - push, height);
          b.y = inside(b.y + push, height);
        }
      }
    }
    if (isFree) break;
  }
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
};
