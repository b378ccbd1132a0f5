/** Places on a quiet outline of the world: near ones side by side, named where there is room, linked where there is an address. */
import { geoEqualEarth, geoPath } from 'd3';
import type { Box } from './boxes.ts';
import { boxesMeet, grown } from './boxes.ts';
import type { FigureOptions } from './chartData.ts';
import { fontSize, frame, isNarrow, lineHeight } from './frame.ts';
import { landShape } from './landOf.ts';
import { sideBySide } from './sideBySide.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';
import { worldOutline } from './worldOutline.ts';

/** A place in degrees (WGS 84). */
export interface WorldPoint {
  id: string;
  name: string;
  lon: number;
  lat: number;
  /** Makes the point and its name a link. */
  href?: string | undefined;
  /** Steps back behind the others. */
  quiet?: boolean | undefined;
}

/** A point as it stands in the drawing; `box` is that of its name, if there is room for one. */
export interface WorldMark {
  id: string;
  x: number;
  y: number;
  label?: { box: Box; anchor: 'start' | 'middle' | 'end' } | undefined;
}

export interface WorldDrawing {
  svg: string;
  width: number;
  height: number;
  radius: number;
  marks: readonly WorldMark[];
}

/** Areas keep their size (the Equal Earth projection); the map is cut at the Bering Strait, where it parts no land. With links the drawing is a group and not an image, since the inside of an image is not read. */
export const worldMap = (points: readonly WorldPoint[], options: FigureOptions): WorldDrawing => {
  const { width } = options;
  const narrow = isNarrow(width);
  const shape = landShape(worldOutline, narrow ? 0.7 : 0.3);
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(width - 8, shape);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(shape);
  const [shiftX, shiftY] = projection.translate();
  projection.translate([shiftX + 4, shiftY + 4 - top]);
  const height = bottom - top + 8;
  const radius = narrow ? 4 : 5;
  const homes = points.flatMap((point) => {
    const [x, y] = projection([point.lon, point.lat]) ?? [];
    return x === undefined || y === undefined ? [] : [{ point, x, y }];
  });
  const room = { left: 0, top: 0, right: width, bottom: height };
  const places = sideBySide(homes, radius + 0.75, room);
  const marks = labelled(
    homes.map(({ point }, index) => ({ point, ...(places[index] ?? { x: 0, y: 0 }) })),
    radius,
    room,
    options,
  );
  const drawn = marks.map(({ point, mark }) => ({ point, svg: pointOf(point, mark, radius, options) }));
  const hasLinks = points.some(({ href }) => href);
  const svg = frame(
    'world',
    options,
    height,
    [
      element('path', { class: 'map-land', d: path(shape) ?? '' }),
      ...drawn.sort((a, b) => Number(b.point.quiet ?? false) - Number(a.point.quiet ?? false)).map((each) => each.svg),
    ],
    hasLinks ? 'group' : 'img',
  );
  return { svg, width, height, radius, marks: marks.map(({ mark }) => mark) };
};

type Placed = { point: WorldPoint; x: number; y: number };

/** Places beside a point, in the order they are liked. */
const sides = ['start', 'end', 'below', 'above'] as const;

/** Names go where they cover no point and no other name; lonely points choose first, so that as many as can be have one. */
const labelled = (placed: readonly Placed[], radius: number, room: Box, { width }: FigureOptions): { point: WorldPoint; mark: WorldMark }[] => {
  const discs = placed.map(({ x, y }) => ({ left: x - radius - 1, right: x + radius + 1, top: y - radius - 1, bottom: y + radius + 1 }));
  const crowd = (a: Placed) => placed.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 60).length + (a.point.quiet ? placed.length : 0);
  const found = new Map<Placed, WorldMark['label']>();
  const order = placed.map((place, index) => ({ place, index, crowd: crowd(place) })).sort((a, b) => a.crowd - b.crowd || a.index - b.index);
  for (const { place, index } of order) {
    const label = sides
      .map((side) => labelAt(place, side, radius, width))
      .find(({ box }) => {
        const isInside = box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
        const isFree =
          discs.every((disc, other) => other === index || !boxesMeet(disc, box)) &&
          [...found.values()].every((other) => !other || !boxesMeet(grown(other.box, 3), box));
        return isInside && isFree;
      });
    if (label) found.set(place, label);
  }
  return placed.map((place) => ({ point: place.point, mark: { id: place.point.id, x: place.x, y: place.y, label: found.get(place) } }));
};

const labelAt = ({ point, x, y }: Placed, side: (typeof sides)[number], radius: number, width: number): { box: Box; anchor: 'start' | 'middle' | 'end' } => {
  const [long, high] = [textWidth(point.name, fontSize(width)), lineHeight(width)];
  const anchor = side === 'start' || side === 'end' ? side : 'middle';
  const left = side === 'start' ? x + radius + 4 : side === 'end' ? x - radius - 4 - long : x - long / 2;
  const top = side === 'below' ? y + radius : side === 'above' ? y - radius - high : y - high / 2;
  return { box: { left, right: left + long, top, bottom: top + high }, anchor };
};

const pointOf = ({ id, name, href, quiet }: WorldPoint, { x, y, label }: WorldMark, radius: number, { width }: FigureOptions): string => {
  const circle = element(
    'circle',
    { class: classes('map-point', quiet && 'quiet'), 'data-id': id, cx: x, cy: y, r: radius },
    element('title', {}, escapeXml(name)),
  );
  const at = label && { start: label.box.left, middle: (label.box.left + label.box.right) / 2, end: label.box.right }[label.anchor];
  const text =
    label &&
    element(
      'text',
      {
        class: classes('map-label', quiet && 'quiet'),
        x: at,
        y: (label.box.top + label.box.bottom) / 2 + fontSize(width) * 0.35,
        'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
      },
      escapeXml(name),
    );
  return href ? element('a', { href, 'aria-label': name }, circle, text ?? '') : circle + (text ?? '');
};
