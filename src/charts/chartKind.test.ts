import { expect, test } from 'vitest';
import { chartKind } from './chartKind.ts';
import { cases, dataOf } from './golden/cases.ts';

test('three joined years make a line, fewer make dots, none makes nothing', () => {
  expect(chartKind(cases['eight-series']!)).toEqual({ kind: 'line' });
  expect(chartKind(cases['gaps']!)).toEqual({ kind: 'dots', earlier: '2010' });
  expect(chartKind(cases['one-value']!)).toEqual({ kind: 'dots', earlier: undefined });
  expect(chartKind(dataOf([{ id: 'a', name: 'A' }], 2010, [[1, 2]]))).toEqual({ kind: 'dots', earlier: '2010' });
  expect(chartKind(cases['all-missing']!)).toEqual({ kind: 'none' });
});
