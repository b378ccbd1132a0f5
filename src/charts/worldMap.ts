/** Places on a quiet outline of the world: near ones side by side, named where there is room, linked where there is an address. */
import type { FigureOptions } from './chartData.ts';
import { fontSize, frame, isNarrow } from './frame.ts';
import type { RoomyLabel } from './roomyLabels.ts';
import { roomyLabels } from './roomyLabels.ts';
import { sideBySide } from './sideBySide.ts';
import { classes, element, escapeXml } from './svg.ts';
import type { WorldPart } from './worldView.ts';
import { worldView } from './worldView.ts';

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

export interface WorldMapOptions extends FigureOptions {
  /** Only a part of the world, with the places in it. */
  part?: WorldPart | undefined;
}

/** A point as it stands in the drawing, with its name if there is room for one. */
export interface WorldMark {
  id: string;
  x: number;
  y: number;
  label?: RoomyLabel | undefined;
}

export interface WorldDrawing {
  svg: string;
  width: number;
  height: number;
  radius: number;
  marks: readonly WorldMark[];
}

/** With links the drawing is a group and not an image, since the inside of an image is not read. */
export const worldMap = (points: readonly WorldPoint[], options: WorldMapOptions): WorldDrawing => {
  const { width } = options;
  const { height, land, at } = worldView(width, options.part);
  const radius = isNarrow(width) ? 4 : 5;
  const homes = points.flatMap((point) => {
    const home = at(point.lon, point.lat);
    return home ? [{ point, ...home }] : [];
  });
  const room = { left: 0, top: 0, right: width, bottom: height };
  const places = sideBySide(homes, radius + 0.75, room);
  const placed = homes.map(({ point }, index) => ({ point, ...(places[index] ?? { x: 0, y: 0 }) }));
  const labels = roomyLabels(
    placed.map(({ point, x, y }) => ({ name: point.name, quiet: point.quiet, x, y })),
    radius,
    room,
  );
  const drawn = placed.map(({ point, x, y }, index) => ({ point, mark: { id: point.id, x, y, label: labels[index] } }));
  const inOrder = [...drawn].sort((a, b) => Number(b.point.quiet ?? false) - Number(a.point.quiet ?? false));
  const svg = frame(
    'world',
    options,
    height,
    [element('path', { class: 'map-land', d: land }), ...inOrder.map(({ point, mark }) => pointOf(point, mark, radius, options))],
    drawn.some(({ point }) => point.href) ? 'group' : 'img',
  );
  return { svg, width, height, radius, marks: drawn.map(({ mark }) => mark) };
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
