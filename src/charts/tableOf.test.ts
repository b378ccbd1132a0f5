import { expect, test } from 'vitest';
import { dataOf } from './golden/cases.ts';
import { tableOf } from './tableOf.ts';

test('the table has a row per area, a column per year, and the reason for each missing value', () => {
  const areas = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const data = dataOf(areas, 2018, [[1234.56, undefined], [-0.5]]);
  expect(tableOf(data, { lang: 'fi', decimals: 1 })).toEqual({
    periods: ['2018', '2019'],
    rows: [
      {
        area: areas[0],
        cells: [
          { kind: 'value', period: '2018', value: 1234.56, text: '1\u00a0234,6' },
          { kind: 'missing', period: '2019', reason: 'not-found' },
        ],
      },
      {
        area: areas[1],
        cells: [
          { kind: 'value', period: '2018', value: -0.5, text: '\u22120,5' },
          { kind: 'unlisted', period: '2019' },
        ],
      },
    ],
    reasons: ['not-found'],
  });
});

test('without data there is an empty table', () => {
  expect(tableOf({ areas: [], values: [] }, { lang: 'en', decimals: 0 })).toEqual({ periods: [], rows: [], reasons: [] });
});
