import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { outlineOf } from './outlineOf.ts';

/** Natural Earth keeps Åland (248) apart from the mainland (246); the map of Finland needs both. */
const countries = ['246', '248'];

test('the committed outline of Finland is what the world atlas says', () => {
  const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const source = `/** Outline of Finland with Åland as rings of "lon,lat" in degrees: Natural Earth 1:50m (public domain) by world-atlas. Made by \`outlineOf\`, kept true by its test. */
export const finlandOutline: readonly string[] = [
${outlineOf(atlas, countries)
  .map((ring) => `  '${ring}',\n`)
  .join('')}];
`;
  const file = new URL('finlandOutline.ts', import.meta.url);
  const changed = new URL('finlandOutline.changed.ts', import.meta.url);
  const same = existsSync(file) && readFileSync(file, 'utf8') === source;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, source);
  expect(same, 'src/charts/finlandOutline.ts differs from the world atlas; look at finlandOutline.changed.ts and, if it is right, rename it').toBe(true);
});
