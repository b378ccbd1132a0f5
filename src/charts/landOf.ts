/** Takes the land out of a world atlas, and writes it as text that formatters leave in peace. */
import { geoArea } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { thinned } from './thinned.ts';

/** Land without Antarctica and small islands, a polygon each: its outline and then its inland seas, parted by "/", in tenths of a degree. */
export const landOf = (atlas: Topology<{ land: GeometryCollection }>): string[] => {
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return polygons
    .map((rings) => rings.map((ring) => thinned(ring, 0.3)).filter(({ length }) => length > 3))
    .filter((rings) => rings[0]?.some(([, latitude = -90]) => latitude > -60) && geoArea(polygonOf(rings)) > 0.0003)
    .map((rings) => rings.map((ring) => ring.map(written).join(' ')).join('/'));
};

/** The way back: polygons as one shape, with fewer corners for small drawings. */
export const landShape = (polygons: readonly string[], tolerance: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.flatMap((polygon) => {
    const rings = polygon.split('/').map((ring) =>
      thinned(
        ring.split(' ').map((position) => position.split(',').map(Number)),
        tolerance,
      ),
    );
    return (rings[0]?.length ?? 0) > 3 ? [rings.filter(({ length }) => length > 3)] : [];
  }),
});

const polygonOf = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });

const written = (position: Position): string => position.map((degrees) => Math.round(degrees * 10) / 10).join(',');
