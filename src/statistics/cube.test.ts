import { describe, expect, it } from 'vitest';
import { readCube } from './cube.ts';
import { seriesOf } from './cubeSeries.ts';

/** A table of Statistics Finland as it stood before 2026: JSON-stat 1.x, everything inside `dataset`. */
const old = {
  dataset: {
    label: 'Väestö 31.12. muuttujina Alue, Vuosi ja Tiedot',
    source: 'Tilastokeskus',
    updated: '2020-03-24T06:00:00Z',
    dimension: {
      Alue: {
        label: 'Alue',
        category: { index: { SSS: 0, KU049: 1, KU092: 2, KU257: 3 }, label: { SSS: 'KOKO MAA', KU049: 'Espoo', KU092: 'Vantaa', KU257: 'Kirkkonummi' } },
      },
      Vuosi: { label: 'Vuosi', category: { index: { 2018: 0, 2019: 1 }, label: { 2018: '2018', 2019: '2019*' } } },
      Tiedot: { label: 'Tiedot', category: { index: { vaesto: 0 }, label: { vaesto: 'Väestö' }, unit: { vaesto: { base: 'lukumäärä', decimals: 0 } } } },
      id: ['Alue', 'Vuosi', 'Tiedot'],
      size: [4, 2, 1],
      role: { time: ['Vuosi'], metric: ['Tiedot'] },
    },
    value: [5517919, 5525292, 283632, 289731, null, 233775, 39262, null],
    status: { 4: '...' },
  },
};

/** The same kind of table since 2026: JSON-stat 2.0, dated variable codes. */
const now = {
  version: '2.0',
  class: 'dataset',
  label: 'Väestö 31.12. muuttujina Alue, Vuosi ja Tiedot',
  updated: '2026-03-24T06:00:00Z',
  id: ['alue_23_20260101', 'timeperiod_y', 'contentscode'],
  size: [2, 2, 1],
  role: { time: ['timeperiod_y'], metric: ['contentscode'] },
  dimension: {
    alue_23_20260101: { label: 'Alue', category: { index: ['KU049', 'KU179'], label: { KU049: 'Espoo', KU179: 'Jyväskylä' } } },
    timeperiod_y: { label: 'Vuosi', category: { index: ['2021', '2022'], label: { 2021: '2021', 2022: '2022' } } },
    contentscode: { label: 'Tiedot', category: { index: ['vaerak-vaesto'], label: { 'vaerak-vaesto': 'Väestö' } } },
  },
  value: [297132, 305274, 144473, 145887],
};

/** Eurostat answers sparsely: values and flags by position. */
const sparse = {
  version: '2.0',
  class: 'dataset',
  label: 'Population on 1 January',
  updated: '2026-01-10T11:00:00+0100',
  id: ['freq', 'cities', 'time'],
  size: [1, 2, 3],
  dimension: {
    freq: { label: 'Frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } },
    cities: { label: 'Cities', category: { index: { XX1: 0, XX2: 1 }, label: { XX1: 'First', XX2: 'Second' } } },
    time: { label: 'Time', category: { index: { 2019: 0, 2020: 1, 2021: 2 } } },
  },
  role: { time: ['time'] },
  value: { 0: 10, 2: 12.5, 3: 0 },
  status: { 1: ':', 2: 'p', 4: 'c', 5: ':' },
};

const series = (answer: unknown, options = {}) => seriesOf([readCube(JSON.stringify(answer))], options);

describe('a JSON-stat answer', () => {
  it('of the older form is read: our areas in our order, reasons for what is missing, stars as preliminary', () => {
    expect(series(old)).toEqual({
      title: 'Väestö 31.12. muuttujina Alue, Vuosi ja Tiedot: Väestö',
      unit: 'lukumäärä',
      updated: '2020-03-24',
      cells: [
        { area: 'SSS', period: '2018', value: 5517919 },
        { area: 'SSS', period: '2019', value: 5525292, status: 'preliminary' },
        { area: '049', period: '2018', value: 283632 },
        { area: '049', period: '2019', value: 289731, status: 'preliminary' },
        { area: '092', period: '2018', missing: 'suppressed' },
        { area: '092', period: '2019', value: 233775, status: 'preliminary' },
      ],
      unknownAreas: ['KU257'],
    });
  });

  it('of 2026 is read by role and name, whatever its codes', () => {
    expect(series(now).cells).toEqual([
      { area: '049', period: '2021', value: 297132 },
      { area: '049', period: '2022', value: 305274 },
      { area: '179', period: '2021', value: 144473 },
      { area: '179', period: '2022', value: 145887 },
    ]);
  });

  it('that is sparse keeps a zero a zero and a gap a gap', () => {
    const area = (code: string) => ({ XX1: '091' as const, XX2: '564' as const })[code];
    expect(series(sparse, { area }).cells).toEqual([
      { area: '564', period: '2019', value: 0 },
      { area: '564', period: '2020', missing: 'suppressed' },
      { area: '564', period: '2021', missing: 'not-published' },
      { area: '091', period: '2019', value: 10 },
      { area: '091', period: '2020', missing: 'not-published' },
      { area: '091', period: '2021', value: 12.5, status: 'preliminary' },
    ]);
  });

  it('that is half, cut off, an error page or of other areas is refused', () => {
    expect(() => series({ ...now, value: now.value.slice(0, 3) })).toThrow('"kind":"incomplete","expected":4,"found":3');
    expect(() => readCube(JSON.stringify(now).slice(0, 300))).toThrow('"expected":"JSON"');
    expect(() => readCube('<html>Service unavailable</html>')).toThrow('not-the-format');
    expect(() => readCube('{"error":[{"status":413,"label":"too many"}]}')).toThrow('"expected":"JSON-stat"');
    expect(() => series(sparse)).toThrow('no-areas');
  });

  it('with text in place of a number, or with two contents, is refused', () => {
    expect(() => series({ ...now, value: [297132, 'many', 1, 2] })).toThrow('"kind":"not-a-number","area":"049","period":"2022","found":"many"');
    const two = {
      ...now,
      size: [2, 1, 2],
      dimension: {
        ...now.dimension,
        timeperiod_y: { label: 'Vuosi', category: { index: ['2021'] } },
        contentscode: { label: 'Tiedot', category: { index: ['a', 'b'] } },
      },
    };
    expect(() => series(two)).toThrow('ambiguous');
  });

  it('cut into parts by year is put together; a cell told in two ways is refused', () => {
    const part = (year: string, values: number[]) => ({
      ...now,
      size: [2, 1, 1],
      dimension: { ...now.dimension, timeperiod_y: { label: 'Vuosi', category: { index: [year] } } },
      value: values,
    });
    const cubes = [part('2021', [1, 2]), part('2022', [3, 4])].map((one) => readCube(JSON.stringify(one)));
    expect(seriesOf(cubes).cells.map((cell) => ('value' in cell ? cell.value : undefined))).toEqual([1, 3, 2, 4]);
    const twice = [part('2021', [1, 2]), part('2021', [1, 5])].map((one) => readCube(JSON.stringify(one)));
    expect(() => seriesOf(twice)).toThrow('"kind":"duplicate","area":"179","period":"2021"');
  });
});
