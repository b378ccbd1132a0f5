import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barChart } from './barChart.ts';
import { anyRows, namesOf } from './golden/anyData.ts';
import { untidy } from './golden/boxesOf.ts';
import { dataOf } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { english, manyCases, swedish, withReasons } from './golden/manyCases.ts';

describe('golden bar charts', () => {
  for (const [name, data] of Object.entries(manyCases)) {
    test(`${name}, for a telephone`, () => expectGolden(`bars-${name}-340`, barChart(data, withReasons).svg));
  }
  test('with the whole country, wide, in Swedish', () => expectGolden('bars-country-sv-720', barChart(manyCases['country']!, { ...swedish, width: 720 }).svg));
  test('forty areas, some of them strong, wide, in English', () =>
    expectGolden('bars-forty-en-720', barChart(manyCases['forty-areas']!, { ...english, width: 720, emphasis: ['1', '13'] }).svg));
});

test('in no case do texts cover each other or does anything leave the drawing', () => {
  for (const data of Object.values(manyCases)) for (const width of [340, 720]) expect(untidy(barChart(data, { ...withReasons, width }).svg)).toEqual([]);
});

test('nor with any data and names', () => {
  fc.assert(
    fc.property(anyRows, namesOf, fc.constantFrom(340, 720), fc.boolean(), (values, names, width, reference) => {
      const areas = values.map((_, index) => ({ id: String(index), name: names[index] ?? '', reference: reference && index === 0 }));
      expect(untidy(barChart(dataOf(areas, 2000, values), { ...withReasons, width }).svg)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('bars of negative values lie to the left of zero, and the whole country is a line, not a bar', () => {
  const { svg, marks } = barChart(manyCases['country']!, withReasons);
  const zero = Number(/class="axis-line" x1="([\d.]+)"/.exec(svg)?.[1]);
  expect(marks.map(({ area, value, x }) => [area, value < 0 ? x < zero : x > zero])).toEqual([
    ['049', true],
    ['091', true],
    ['853', true],
    ['564', true],
    ['SSS', true],
  ]);
  expect(svg.match(/class="bar"/g)).toHaveLength(4);
  expect(svg.match(/class="level-line"/g)).toHaveLength(1);
  expect(svg).toContain('ei löytynyt lähteistä');
});
