/** The outline of Finland with named points. */
import type { FigureOptions } from './chartData.ts';
import { finlandView } from './finlandView.ts';
import { fontSize, frame, lineHeight } from './frame.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { placeLabels } from './placeLabels.ts';
import { classes, element, escapeXml } from './svg.ts';
import { textWidth } from './textWidth.ts';

/** A place in degrees (WGS 84). */
export interface MapPoint {
  id: string;
  name: string;
  lon: number;
  lat: number;
  /** Stands out; points of the network do, others are quiet. */
  emphasis?: boolean | undefined;
  /** Radius of the circle in the units of the drawing; the same for all unless stated. */
  radius?: number | undefined;
}

export interface FinlandMapOptions extends FigureOptions {
  /** Height in the same units; fits the width unless stated. */
  height?: number | undefined;
}

export interface MapDrawing {
  svg: string;
  width: number;
  height: number;
  /** Where each point stands, for links and hovering. */
  marks: readonly { id: string; x: number; y: number }[];
  labels: readonly PlacedLabel[];
}

/** Drawn in the projection of Finnish maps (transverse Mercator about 27° E); points in the order given, emphasised and smaller ones on top. */
export const finlandMap = (points: readonly MapPoint[], options: FinlandMapOptions): MapDrawing => {
  const { width } = options;
  const { height, shape, land, at } = finlandView(width, options.height);
  const size = fontSize(width);
  const placed = points.flatMap((point) => {
    const spot = at(point.lon, point.lat);
    if (!spot) return [];
    return [{ point, ...spot, radius: point.radius ?? (point.emphasis ? 4 : 3.5), width: textWidth(point.name, size) + 2, height: lineHeight(width) }];
  });
  const coast = shape.coordinates.flat().flatMap((ring) => {
    const corners = ring.map(([lon = 0, lat = 0]) => at(lon, lat) ?? { x: 0, y: 0 });
    return corners.slice(1).map(({ x, y }, index) => ({ x1: corners[index]?.x ?? x, y1: corners[index]?.y ?? y, x2: x, y2: y }));
  });
  const labels = placeLabels(placed, { left: 0, top: 0, right: width, bottom: height }, coast);
  const drawn = placed
    .map((place, index) => ({ ...place, label: labels[index] }))
    .sort((a, b) => Number(a.point.emphasis ?? false) - Number(b.point.emphasis ?? false) || b.radius - a.radius);
  const svg = frame('map', options, height, [
    element('path', { class: 'map-land', d: land }),
    ...drawn.flatMap(({ label, point }) => (label?.leader ? [element('line', { class: classes('leader', !point.emphasis && 'quiet'), ...label.leader })] : [])),
    ...drawn.map(({ point, x, y, radius }) =>
      element('circle', { class: classes('map-point', !point.emphasis && 'quiet'), 'data-id': point.id, cx: x, cy: y, r: radius }),
    ),
    ...drawn.flatMap(({ point, label }) =>
      label
        ? [
            element(
              'text',
              {
                class: classes('map-label', !point.emphasis && 'quiet'),
                x: label.x,
                y: label.y + size * 0.35,
                'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
              },
              escapeXml(point.name),
            ),
          ]
        : [],
    ),
  ]);
  return { svg, width, height, marks: placed.map(({ point, x, y }) => ({ id: point.id, x, y })), labels };
};
