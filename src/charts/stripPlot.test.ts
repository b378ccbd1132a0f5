import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows, namesOf } from './golden/anyData.ts';
import { untidy } from './golden/boxesOf.ts';
import { dataOf } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { english, manyCases, swedish, withReasons } from './golden/manyCases.ts';
import { stripPlot } from './stripPlot.ts';

describe('golden strip plots', () => {
  for (const [name, data] of Object.entries(manyCases)) {
    test(`${name}, for a telephone`, () => expectGolden(`strip-${name}-340`, stripPlot(data, withReasons).svg));
  }
  test('with the whole country, wide, in Swedish', () =>
    expectGolden('strip-country-sv-720', stripPlot(manyCases['country']!, { ...swedish, width: 720 }).svg));
  test('forty areas, some of them strong, wide, in English', () =>
    expectGolden('strip-forty-en-720', stripPlot(manyCases['forty-areas']!, { ...english, width: 720, emphasis: ['1', '13'] }).svg));
});

test('in no case do texts cover each other or does anything leave the drawing', () => {
  for (const data of Object.values(manyCases)) for (const width of [340, 720]) expect(untidy(stripPlot(data, { ...withReasons, width }).svg)).toEqual([]);
});

test('nor with any data and names', () => {
  fc.assert(
    fc.property(anyRows, namesOf, fc.constantFrom(340, 720), fc.boolean(), (values, names, width, reference) => {
      const areas = values.map((_, index) => ({ id: String(index), name: names[index] ?? '', reference: reference && index === 0 }));
      expect(untidy(stripPlot(dataOf(areas, 2000, values), { ...withReasons, width }).svg)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('of more than a dozen areas only the extremes and those that stand out are named, all have dots, and who is missing is told', () => {
  const { svg, marks } = stripPlot(manyCases['forty-areas']!, { ...withReasons, emphasis: ['13'] });
  expect(marks).toHaveLength(39);
  expect(svg.match(/class="flag /g)).toHaveLength(4);
  expect(svg).toContain('mediaani');
  expect(svg).toContain('ei lukuja: Heinola');
});
