import { expect, test } from 'vitest';
import { cases, dataOf } from './golden/cases.ts';
import { summary } from './summary.ts';

const fi = { lang: 'fi', decimals: 1 } as const;

test('the newest year has its highest and lowest, equal ones together, and the whole country apart', () => {
  const areas = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C' },
    { id: 'd', name: 'D' },
    { id: 'e', name: 'E', reference: true },
  ];
  expect(
    summary(
      dataOf(areas, 2010, [
        [1, 2],
        [4, 3.04],
        [2, 2.96],
        [5, undefined],
        [9, 9.5],
      ]),
      fi,
    ),
  ).toEqual({
    kind: 'values',
    first: '2010',
    newest: '2011',
    years: ['2010', '2011'],
    highest: { areas: [areas[1], areas[2]], value: 3, text: '3,0' },
    lowest: { areas: [areas[0]], value: 2, text: '2,0' },
    span: '1,0',
    references: [{ area: areas[4], value: 9.5, text: '9,5' }],
    missing: [areas[3]],
    changes: [
      { area: areas[0], from: 1, to: 2, difference: 1, text: '+1,0' },
      { area: areas[2], from: 2, to: 3, difference: 1, text: '+1,0' },
      { area: areas[4], from: 9, to: 9.5, difference: 0.5, text: '+0,5' },
      { area: areas[1], from: 4, to: 3, difference: -1, text: '\u22121,0' },
    ],
  });
});

test('without any value there is nothing to say', () => {
  expect(summary(cases['empty']!, fi)).toEqual({ kind: 'empty' });
  expect(summary(cases['all-missing']!, fi)).toEqual({ kind: 'empty' });
});

test('one value is both highest and lowest, and has not changed', () => {
  expect(summary(cases['one-value']!, fi)).toMatchObject({ kind: 'values', first: '2020', newest: '2020', span: '0,0', changes: [], missing: [] });
});
