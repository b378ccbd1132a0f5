/** Takes a country's outline out of a world atlas, and writes it as text that formatters leave in peace. */
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Outer rings of the features with the ids given: "lon,lat lon,lat …", rounded to a hundredth of a degree (about a kilometre). */
export const outlineOf = (atlas: Topology<{ countries: GeometryCollection }>, ids: readonly string[]): string[] => {
  const polygons = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    if (!ids.includes(String(id))) return [];
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return polygons.map(([outer = []]) =>
    outer
      .map(written)
      .filter((position, index, all) => position !== all[index - 1])
      .join(' '),
  );
};

/** The way back: rings as one shape. */
export const shapeOf = (rings: readonly string[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring.split(' ').map((position) => position.split(',').map(Number))]),
});

const written = (position: Position): string => position.map((degrees) => Math.round(degrees * 100) / 100).join(',');
