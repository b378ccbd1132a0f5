/** How Finland is laid on the sheet. */
import { geoPath, geoTransverseMercator } from 'd3';
import type { MultiPolygon } from 'geojson';
import { finlandOutline } from './finlandOutline.ts';
import { isNarrow } from './frame.ts';
import { shapeOf } from './outlineOf.ts';

export interface FinlandView {
  height: number;
  shape: MultiPolygon;
  /** The path of the land. */
  land: string;
  at: (lon: number, lat: number) => { x: number; y: number } | undefined;
}

/** In the projection of Finnish maps (transverse Mercator about 27° E); the height fits the width unless stated. */
export const finlandView = (width: number, height = isNarrow(width) ? 470 : 560): FinlandView => {
  const shape = shapeOf(finlandOutline);
  const projection = geoTransverseMercator()
    .rotate([-27, 0])
    .fitExtent(
      [
        [8, 8],
        [width - 8, height - 24],
      ],
      shape,
    );
  return {
    height,
    shape,
    land: geoPath(projection).digits(1)(shape) ?? '',
    at: (lon, lat) => {
      const [x, y] = projection([lon, lat]) ?? [];
      return x === undefined || y === undefined ? undefined : { x, y };
    },
  };
};
