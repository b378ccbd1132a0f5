/** How the world, or a part of it, is laid on the sheet. */
import type { GeoProjection } from 'd3';
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3';
import type { MultiPoint } from 'geojson';
import { isNarrow } from './frame.ts';
import { landShape } from './landOf.ts';
import { worldOutline } from './worldOutline.ts';

/** A part of the world in degrees. */
export interface WorldPart {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface WorldView {
  height: number;
  /** The path of the land. */
  land: string;
  /** Where a place lies; undefined when it is not in the part shown. */
  at: (lon: number, lat: number) => { x: number; y: number } | undefined;
}

/** From the edge of the sheet. */
const margin = 4;

/** Areas keep their size in both: the world in the Equal Earth projection, cut at the Bering Strait, where it parts little land; a part in Lambert's about its middle. */
export const worldView = (width: number, part?: WorldPart): WorldView => {
  const shape = landShape(worldOutline, part ? 0 : isNarrow(width) ? 0.7 : 0.3);
  const frame = part ? edgeOf(part) : shape;
  const projection = (
    part ? geoAzimuthalEqualArea().rotate([-(part.west + part.east) / 2, -(part.south + part.north) / 2]) : geoEqualEarth().rotate([-11, 0])
  ).fitWidth(width - 2 * margin, frame);
  const height = lifted(projection, frame, width);
  if (part)
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]);
  const isShown = (lon: number, lat: number) => !part || (lon >= part.west && lon <= part.east && lat >= part.south && lat <= part.north);
  return {
    height,
    land: geoPath(projection).digits(1)(shape) ?? '',
    at: (lon, lat) => {
      const [x, y] = projection([lon, lat]) ?? [];
      return x === undefined || y === undefined || !isShown(lon, lat) ? undefined : { x, y };
    },
  };
};

/** Puts the frame at the margins, and returns the height that it needs. */
const lifted = (projection: GeoProjection, frame: MultiPoint | ReturnType<typeof landShape>, width: number): number => {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(frame);
  const [x, y] = projection.translate();
  projection.translate([x + (width - left - right) / 2, y + margin - top]);
  return bottom - top + 2 * margin;
};

/** Points along the edge, since its curves reach farther than its corners. */
const edgeOf = ({ west, south, east, north }: WorldPart): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: [0, 0.25, 0.5, 0.75, 1].flatMap((at) => {
    const [lon, lat] = [west + (east - west) * at, south + (north - south) * at];
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  }),
});
