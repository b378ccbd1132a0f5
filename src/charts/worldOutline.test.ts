import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { landOf } from './landOf.ts';

test('the committed outline of the world is what the world atlas says', () => {
  const atlas = JSON.parse(readFileSync('node_modules/world-atlas/land-110m.json', 'utf8')) as Topology<{ land: GeometryCollection }>;
  const source = `/** Land of the world as polygons of "lon,lat" in degrees: Natural Earth 1:110m (public domain) by world-atlas. Made by \`landOf\`, kept true by its test. */
export const worldOutline: readonly string[] = [
${landOf(atlas)
  .map((polygon) => `  '${polygon}',\n`)
  .join('')}];
`;
  const file = new URL('worldOutline.ts', import.meta.url);
  const changed = new URL('worldOutline.changed.ts', import.meta.url);
  const same = existsSync(file) && readFileSync(file, 'utf8') === source;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, source);
  expect(same, 'src/charts/worldOutline.ts differs from the world atlas; look at worldOutline.changed.ts and, if it is right, rename it').toBe(true);
});
