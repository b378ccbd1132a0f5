/** Positions of the concepts on a sheet: what is related stands near. The same net gives the same sheet on every run. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { NetEdge } from './conceptNet.ts';
import { sheet } from './sheet.ts';

interface Body {
  index: number;
  x: number;
  y: number;
}

/** Stated relations pull; shared works do not, since most concepts share some. Starts on a sunflower's spiral, and d3's forces use no chance of their own. */
export const conceptLayout = (count: number, edges: readonly NetEdge[]): { x: number; y: number }[] => {
  const bodies: Body[] = Array.from({ length: count }, (_, index) => {
    const [radius, angle] = [24 * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))];
    return { index, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const links = edges.filter(([, , kind]) => kind !== 'shared').map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force('link', forceLink(links).distance(90).strength(0.5))
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.09))
    .force('apart', forceCollide(46))
    .stop()
    .tick(300);
  return fitted(bodies);
};

/** Spread over the whole sheet inside its margins. */
const fitted = (bodies: readonly Body[]): { x: number; y: number }[] => {
  const place = (values: readonly number[], size: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? (size - 2 * sheet.margin) / (most - least) : 0;
    return (value) => Math.round(scale === 0 ? size / 2 : sheet.margin + (value - least) * scale);
  };
  const [x, y] = [
    place(
      bodies.map((body) => body.x),
      sheet.width,
    ),
    place(
      bodies.map((body) => body.y),
      sheet.height,
    ),
  ];
  return bodies.map((body) => ({ x: x(body.x), y: y(body.y) }));
};
