import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, namesOf } from './golden/anyData.ts';
import { untidy } from './golden/boxesOf.ts';
import { dataOf } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { english, manyCases, swedish, withReasons } from './golden/manyCases.ts';
import { slopeChart } from './slopeChart.ts';

describe('golden slope charts', () => {
  for (const [name, data] of Object.entries(manyCases)) {
    test(`${name}, for a telephone`, () => expectGolden(`slope-${name}-340`, slopeChart(data, withReasons).svg));
  }
  test('with the whole country, wide, in Swedish', () =>
    expectGolden('slope-country-sv-720', slopeChart(manyCases['country']!, { ...swedish, width: 720 }).svg));
  test('forty areas, some of them strong, wide, in English', () =>
    expectGolden('slope-forty-en-720', slopeChart(manyCases['forty-areas']!, { ...english, width: 720, emphasis: ['1', '13'] }).svg));
});

test('in no case do texts cover each other or does anything leave the drawing', () => {
  for (const data of Object.values(manyCases)) for (const width of [340, 720]) expect(untidy(slopeChart(data, { ...withReasons, width }).svg)).toEqual([]);
});

test('nor with any data and names', () => {
  fc.assert(
    fc.property(anyRows, namesOf, fc.constantFrom(340, 720), fc.boolean(), (values, names, width, reference) => {
      const areas = values.map((_, index) => ({ id: String(index), name: names[index] ?? '', reference: reference && index === 0 }));
      expect(untidy(slopeChart(dataOf(areas, 2000, values), { ...withReasons, width }).svg)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('an area with a value in one of the years only has one label and no line', () => {
  const { svg, marks, labels } = slopeChart(manyCases['country']!, withReasons);
  expect(marks.filter(({ area }) => area === '179').map(({ period, value }) => [period, value])).toEqual([['2019', 0.2]]);
  expect(labels.map(({ names }) => names[0]).filter((name) => name === 'Jyväskylä')).toHaveLength(1);
  expect(svg.match(/<path /g)).toHaveLength(5);
});

test('of more than a dozen areas only the extremes and those that stand out are named', () => {
  const { labels } = slopeChart(manyCases['forty-areas']!, { ...withReasons, emphasis: ['13'] });
  expect(labels).toHaveLength(6);
});
