/** Places of cases all over the world, many of them in Europe. */
import type { WorldPoint } from '../worldMap.ts';

const listed: readonly (readonly [string, number, number])[] = [
  ['Aarhus', 10.2, 56.2],
  ['Ahmedabad', 72.6, 23],
  ['Amsterdam', 4.9, 52.4],
  ['Bangkok', 100.5, 13.8],
  ['Barcelona', 2.2, 41.4],
  ['Bogotá', -74.1, 4.7],
  ['Boston', -71.1, 42.4],
  ['Cape Town', 18.4, -33.9],
  ['Christchurch', 172.6, -43.5],
  ['Freiburg', 7.8, 48],
  ['Glasgow', -4.3, 55.9],
  ['Göteborg', 12, 57.7],
  ['Helsinki', 24.9, 60.2],
  ['Kairo', 31.2, 30],
  ['København', 12.6, 55.7],
  ['Leipzig', 12.4, 51.3],
  ['Lisboa', -9.1, 38.7],
  ['Malmö', 13, 55.6],
  ['Medellín', -75.6, 6.2],
  ['Montréal', -73.6, 45.5],
  ['Nairobi', 36.8, -1.3],
  ['Oslo', 10.8, 59.9],
  ['Paris', 2.35, 48.85],
  ['Philadelphia', -75.2, 40],
  ['Reykjavík', -21.9, 64.1],
  ['Stockholm', 18.1, 59.3],
  ['Toronto', -79.4, 43.7],
  ['Toyama', 137.2, 36.7],
  ['Vancouver', -123.1, 49.3],
  ['Wien', 16.4, 48.2],
  ['Wien 2', 16.4, 48.2],
];

export const places: readonly WorldPoint[] = listed.map(([name, lon, lat], index) => ({
  id: String(index),
  name,
  lon,
  lat,
  href: index % 2 === 0 ? `/fi/tapaukset/${index}/?a=1&b=2` : undefined,
  quiet: index === 3,
}));

const far: readonly (readonly [number, number])[] = [
  [172.6, -43.5],
  [-179.9, 66],
  [179.9, 66],
];

/** Names that no map has room for beside their points, at its very edges. */
export const longNames: readonly WorldPoint[] = far.map(([lon, lat], index) => ({
  id: String(index),
  name: 'Pohjois-Karjalan maakunnan keskuskaupunkiseutu & <saaristo>',
  lon,
  lat,
}));
