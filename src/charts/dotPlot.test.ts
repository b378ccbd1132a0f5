import { describe, expect, test } from 'vitest';
import { dotPlot } from './dotPlot.ts';
import { cases, dataOf, options } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';

describe('golden dot plots', () => {
  for (const [name, data] of Object.entries(cases)) {
    test(`${name}, for a telephone`, () => expectGolden(`dots-${name}-340`, dotPlot(data, { ...options, reasonText: () => 'ei löytynyt lähteistä' }).svg));
  }
  test('negative values with an earlier year', () =>
    expectGolden('dots-negative-earlier-340', dotPlot(cases['negative']!, { ...options, earlier: '2018' }).svg));
  test('eight series with an earlier year, wide', () =>
    expectGolden('dots-eight-series-720', dotPlot(cases['eight-series']!, { ...options, width: 720, earlier: '2020', emphasis: ['091'] }).svg));
});

test('areas are ranked by the newest year that has values, and those without come last', () => {
  const areas = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const { marks, svg } = dotPlot(
    dataOf(areas, 2018, [
      [1, 2, undefined],
      [4, undefined, undefined],
      [9, 7, undefined],
    ]),
    options,
  );
  expect(marks.map(({ area, period, value }) => [area, period, value])).toEqual([
    ['c', '2019', 7],
    ['a', '2019', 2],
  ]);
  expect([...svg.matchAll(/data-area="(\w)"/g)].map(([, id]) => id)).toEqual(['c', 'a', 'b']);
  expect(svg).toContain('% väestöstä, 2019');
  expect(svg).toContain('ei lukuja');
});

test('an area that has only the earlier year keeps its hollow dot', () => {
  const areas = ['a', 'b'].map((id) => ({ id, name: id }));
  const { marks } = dotPlot(
    dataOf(areas, 2018, [
      [1, 2],
      [4, undefined],
    ]),
    { ...options, earlier: '2018' },
  );
  expect(marks.map(({ area, period }) => `${area}${period}`)).toEqual(['a2018', 'a2019', 'b2018']);
});

test('every dot and its value stay inside the drawing', () => {
  for (const data of Object.values(cases)) {
    for (const width of [340, 720]) {
      for (const { x, y } of dotPlot(data, { ...options, width, earlier: '2018' }).marks) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width - 20);
        expect(y).toBeGreaterThan(0);
      }
    }
  }
});
