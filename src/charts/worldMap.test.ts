import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesMeet } from './boxes.ts';
import { untidy } from './golden/boxesOf.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { longNames, places } from './golden/places.ts';
import { worldMap } from './worldMap.ts';

const europe = { west: -12, south: 36, east: 32, north: 66 };
const options = { id: 'map', title: 'Tapaukset', desc: 'Missä tapaukset ovat.', width: 340 };

for (const [name, points] of Object.entries({ empty: [], 'one-place': places.slice(12, 13), places, 'long-names': longNames })) {
  test(`the map looks as it did: ${name}`, () => expectGolden(`world-${name}-340`, worldMap(points, options).svg));
}

test('the wide map looks as it did', () => expectGolden('world-places-720', worldMap(places, { ...options, width: 720 }).svg));

test('Europe alone looks as it did, with the places in it', () => {
  const { svg, marks } = worldMap(places, { ...options, width: 720, part: europe });
  expect(marks.length).toBeLessThan(places.length);
  expectGolden('world-europe-720', svg);
});

test('places lie where they do, and the map is small', () => {
  const { svg, marks } = worldMap(places, { ...options, width: 720 });
  const at = new Map(places.map(({ name }, index) => [name, marks[index]!]));
  expect(at.get('Helsinki')!.y).toBeLessThan(at.get('Kairo')!.y);
  expect(at.get('Boston')!.x).toBeLessThan(at.get('Lisboa')!.x);
  expect(at.get('Christchurch')!.y).toBeGreaterThan(at.get('Cape Town')!.y);
  expect(svg.length).toBeLessThan(32_000);
  expect(worldMap(places, options).svg.length).toBeLessThan(24_000);
});

test('a point with an address is a link with a name, and a map with links is a group, since the inside of an image is not read', () => {
  const { svg } = worldMap(places.slice(0, 2), options);
  expect(svg).toContain('<a href="/fi/tapaukset/0/?a=1&amp;b=2" aria-label="Aarhus"><circle');
  expect(svg.match(/<a /g)).toHaveLength(1);
  expect(svg).toContain('role="group"');
  expect(worldMap(places.slice(1, 2), options).svg).toContain('role="img"');
});

test('points stand side by side, names cover neither each other nor points, and nothing leaves the map', () => {
  const point = fc.record({
    name: fc.constantFrom('Ii', 'Helsinki', 'Rio de Janeiro', 'Pohjois-Karjalan maakunta', 'Keskuskaupunkiseudunyhteistyöalue'),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -55, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), fc.constantFrom(340, 720), fc.boolean(), fc.boolean(), (points, width, near, isPart) => {
      const { svg, marks, radius } = worldMap(
        points.map((each, index) => ({ ...each, id: String(index), ...(near ? { lon: 10 + each.lon / 20, lat: 50 + each.lat / 20 } : {}) })),
        { ...options, width, part: isPart ? europe : undefined },
      );
      expect(untidy(svg)).toEqual([]);
      for (const [index, { x, y }] of marks.entries()) {
        for (const other of marks.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius * 1.8);
        const disc = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
        for (const [at, { label }] of marks.entries()) if (at !== index && label) expect(boxesMeet(disc, label.box)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
