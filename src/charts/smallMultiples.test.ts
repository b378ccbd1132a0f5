import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, namesOf } from './golden/anyData.ts';
import { untidy } from './golden/boxesOf.ts';
import { dataOf } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { english, manyCases, swedish, withReasons } from './golden/manyCases.ts';
import { smallMultiples } from './smallMultiples.ts';

describe('golden small multiples', () => {
  for (const [name, data] of Object.entries(manyCases)) {
    test(`${name}, for a telephone`, () => expectGolden(`panels-${name}-340`, smallMultiples(data, withReasons).svg));
  }
  test('with the whole country, wide, in Swedish', () =>
    expectGolden('panels-country-sv-720', smallMultiples(manyCases['country']!, { ...swedish, width: 720 }).svg));
  test('forty areas, some of them strong, wide, in English', () =>
    expectGolden('panels-forty-en-720', smallMultiples(manyCases['forty-areas']!, { ...english, width: 720, breaks: ['2024'] }).svg));
});

test('in no case do texts cover each other or does anything leave the drawing', () => {
  for (const data of Object.values(manyCases)) for (const width of [340, 720]) expect(untidy(smallMultiples(data, { ...withReasons, width }).svg)).toEqual([]);
});

test('nor with any data and names', () => {
  fc.assert(
    fc.property(anyRows, namesOf, fc.constantFrom(340, 720), fc.boolean(), (values, names, width, reference) => {
      const areas = values.map((_, index) => ({ id: String(index), name: names[index] ?? '', reference: reference && index === 0 }));
      expect(untidy(smallMultiples(dataOf(areas, 2000, values), { ...withReasons, width }).svg)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a missing year is a gap, and an area without any value keeps its panel', () => {
  const areas = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const { svg, marks } = smallMultiples(dataOf(areas, 2000, [[5, 6, undefined, 7, 8], [undefined]]), withReasons);
  expect(marks.map(({ period }) => period)).toEqual(['2000', '2001', '2003', '2004']);
  expect(/data-area="a".*? d="([^"]+)"/s.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
  expect(/data-area="b".*/s.exec(svg)?.[0]).toContain('ei lukuja');
});

test('a break is a line in every panel between the years that it parts, named in the first one only', () => {
  const { svg, marks } = smallMultiples(manyCases['eight-series']!, { ...withReasons, breaks: ['2022-06', '1990'] });
  expect(svg.match(/class="break"/g)).toHaveLength(7);
  expect(svg.match(/katkos 2022/g)).toHaveLength(1);
  const x = Number(/class="break" x1="([\d.]+)"/.exec(svg)?.[1]);
  const at = (period: string) => marks.find((mark) => mark.area === '091' && mark.period === period)!.x;
  expect(x).toBeGreaterThan(at('2021'));
  expect(x).toBeLessThan(at('2022'));
});
