import { expect, test } from 'vitest';
import { shownColumns, textOf } from './columnChoice.ts';
import { tableCsv } from './tableCsv.ts';

test('two to five columns are shown; with fewer there is nothing to compare, so all stay', () => {
  expect(shownColumns([], 5)).toBeUndefined();
  expect(shownColumns(['a'], 5)).toBeUndefined();
  expect(shownColumns(['a', 'b'], 5)).toEqual(['a', 'b']);
  expect(shownColumns(['a', 'b', 'c', 'd', 'e', 'f'], 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('the reader is told what is shown', () => {
  const words = { all: 'All', oneMore: 'One more', some: '{n} side by side' };
  expect([0, 1, 2, 5].map((count) => textOf(count, words))).toEqual(['All', 'One more', '2 side by side', '5 side by side']);
});

test('the table shown becomes CSV', () => {
  const rows = [
    ['Indikaattori', 'Espoo; Esbo'],
    ['"A"', '1,5'],
  ];
  expect(tableCsv(rows)).toBe('\uFEFFIndikaattori;"Espoo; Esbo"\r\n"""A""";1,5\r\n');
});
