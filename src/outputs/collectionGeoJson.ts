/** Cases and experiments as GeoJSON (RFC 7946): a point for each, with the row of the table as its properties. */
import type { TableRow } from './collectionTable.ts';

/** Entries without a point have no geometry, as the standard allows. Several values stand as lists. */
export const collectionGeoJson = (rows: readonly TableRow[]): unknown => ({
  type: 'FeatureCollection',
  features: rows.map(({ lon, lat, ...properties }) => ({
    type: 'Feature',
    id: properties.id,
    geometry: lon && lat ? { type: 'Point', coordinates: [Number(lon), Number(lat)] } : null,
    properties: Object.fromEntries(Object.entries(properties).map(([name, text]) => [name, isList(name) ? text.split('; ').filter(Boolean) : text])),
  })),
});

const lists = new Set([
  'cities',
  'municipality_codes',
  'districts',
  'themes',
  'methods',
  'target_groups',
  'governance',
  'scales',
  'outcome_kinds',
  'reporters',
  'not_documented',
  'concepts',
  'models',
  'actors',
  'works',
]);
const isList = (name: string): boolean => lists.has(name);
