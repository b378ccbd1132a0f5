import { expect, test } from 'vitest';
import { dataOf } from './golden/cases.ts';
import type { HeatCell, HeatColumn } from './heatTable.ts';
import { heatTable } from './heatTable.ts';

const areas = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id.toUpperCase(), reference: id === 'f' }));
const options = { lang: 'fi', noData: 'ei lukuja', reasonText: () => 'ei löytynyt lähteistä' } as const;

const column = (values: readonly (number | undefined)[]): HeatColumn<'not-found'> => ({
  id: 'x',
  title: 'Osuus',
  unit: '%',
  decimals: 1,
  data: dataOf(
    areas,
    2023,
    values.map((value) => [value]),
  ),
});

const cellsOf = (values: readonly (number | undefined)[], by?: 'rank' | 'distance'): HeatCell[] =>
  heatTable([column(values)], areas, { ...options, by }).rows.map(({ cells }) => cells[0]!);

const marksOf = (cells: readonly HeatCell[]) => cells.map((cell) => (cell.kind === 'value' ? [cell.mark, cell.step] : cell.reason));

test('ranks go from the highest value on, equal ones as written share theirs, and the whole country has none', () => {
  expect(marksOf(cellsOf([1, 5.04, 4.96, -3, undefined, 9]))).toEqual([
    ['3', 2],
    ['1', 5],
    ['1', 5],
    ['4', 1],
    'ei löytynyt lähteistä',
    [undefined, undefined],
  ]);
});

test('distances are told from the median, which is the third of five steps', () => {
  expect(marksOf(cellsOf([10, 20, 30, 40, 100, 0], 'distance'))).toEqual([
    ['2', 2],
    ['3', 3],
    ['3', 3],
    ['3', 3],
    ['5', 5],
    [undefined, undefined],
  ]);
});

test('one value, equal values and no value at all stand in the middle or give their reason', () => {
  expect(marksOf(cellsOf([7, undefined, undefined, undefined, undefined, undefined]))[0]).toEqual(['1', 3]);
  expect(marksOf(cellsOf([7, 7, 7, 7, 7, 7], 'distance'))[4]).toEqual(['3', 3]);
  expect(new Set(marksOf(cellsOf([undefined, undefined])).slice(0, 2))).toEqual(new Set(['ei lukuja']));
});

test('numbers are written in the language, each column in its newest year, and areas that it does not know are missing', () => {
  const second = { ...column([]), id: 'y', decimals: 0, data: dataOf(areas.slice(0, 1), 2020, [[1234, -2500]]) };
  const table = heatTable([column([1.25]), second], areas.slice(0, 2), { ...options, lang: 'sv' });
  expect(table.columns.map(({ id, year }) => [id, year])).toEqual([
    ['x', '2023'],
    ['y', '2021'],
  ]);
  expect(table.rows[0]!.cells.map((cell) => (cell.kind === 'value' ? cell.text : ''))).toEqual(['1,3', '\u22122\u00a0500']);
  expect(table.rows[1]!.cells.map(({ kind }) => kind)).toEqual(['missing', 'missing']);
});

test('forty areas fill all five steps, and no table is a table too', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ id: String(index), name: String(index) }));
  const data = dataOf(
    many,
    2023,
    many.map((_, index) => [index * 1.5]),
  );
  const table = heatTable([{ ...column([]), data }], many, options);
  expect(new Set(table.rows.map(({ cells: [cell] }) => (cell?.kind === 'value' ? cell.step : 0)))).toEqual(new Set([1, 2, 3, 4, 5]));
  expect(heatTable([], [], options)).toEqual({ columns: [], rows: [], by: 'rank' });
});
