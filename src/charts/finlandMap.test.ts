import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesMeet } from './boxes.ts';
import { finlandMap } from './finlandMap.ts';
import { expectGolden } from './golden/expectGolden.ts';

const options = { id: 'map', title: 'Kaupungit', desc: 'Seitsemän kaupunkia.', width: 340 };
const cities = [
  { id: 'helsinki', name: 'Helsinki', lon: 24.9529, lat: 60.1683, emphasis: true },
  { id: 'espoo', name: 'Espoo', lon: 24.6567, lat: 60.2063, emphasis: true },
  { id: 'vantaa', name: 'Vantaa', lon: 25.0402, lat: 60.2937, emphasis: true },
  { id: 'turku', name: 'Turku', lon: 22.2662, lat: 60.4481, emphasis: true },
  { id: 'tampere', name: 'Tampere', lon: 23.7594, lat: 61.4979, emphasis: true },
  { id: 'jyvaskyla', name: 'Jyväskylä', lon: 25.7457, lat: 62.2394 },
  { id: 'oulu', name: 'Oulu', lon: 25.4718, lat: 65.0139, emphasis: true },
];

test('the map of the seven cities looks as it did', () => expectGolden('map-cities-340', finlandMap(cities, options).svg));
test('the map without points looks as it did', () => expectGolden('map-empty-340', finlandMap([], options).svg));

test('the map is small, has the ids of its points and no inline style', () => {
  const { svg, marks } = finlandMap(cities, { ...options, width: 720 });
  expect(svg.length).toBeLessThan(12_000);
  expect(svg).not.toMatch(/\sstyle=|NaN|undefined/);
  expect(marks.map(({ id }) => id)).toEqual(cities.map(({ id }) => id));
});

test('cities lie where they do: Oulu north of Jyväskylä, Turku west of Helsinki, all on the sheet', () => {
  const { marks, width, height } = finlandMap(cities, options);
  const at = new Map(marks.map((mark) => [mark.id, mark]));
  expect(at.get('oulu')!.y).toBeLessThan(at.get('jyvaskyla')!.y);
  expect(at.get('turku')!.x).toBeLessThan(at.get('helsinki')!.x);
  for (const { x, y } of marks) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
});

test('no two names ever overlap or leave the sheet', () => {
  const point = fc.record({
    name: fc.constantFrom('Helsinki', 'Espoo', 'Kauniainen', 'Jyväskylä', 'Lappeenranta', 'Uusikaarlepyy', 'Ii'),
    lon: fc.double({ min: 22, max: 28, noNaN: true }),
    lat: fc.double({ min: 60, max: 67, noNaN: true }),
    emphasis: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 14 }), fc.constantFrom(340, 720), (points, width) => {
      const { labels, height } = finlandMap(
        points.map((each, index) => ({ ...each, id: String(index) })),
        { ...options, width },
      );
      for (const [index, { box }] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(boxesMeet(box, other.box)).toBe(false);
        expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
