import { describe, expect, it } from 'vitest';
import { baseYear, chosenData, nextMark, packed, unpacked } from './figureData.ts';

const data = {
  areas: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  values: [
    { area: 'a', period: '2010', value: 50 },
    { area: 'a', period: '2011', value: 60 },
    { area: 'a', period: '2012', value: 75 },
    { area: 'b', period: '2010', missing: 'not-found' },
    { area: 'b', period: '2011', value: 200 },
    { area: 'b', period: '2012', value: 100 },
  ],
};

describe('a figure that the reader changes', () => {
  it('comes packed, with gaps and their reasons', () => {
    expect(unpacked(packed(data))).toEqual(data);
    expect(packed(data).rows[3]).toEqual([1, '2010', 'not-found']);
  });

  it('shows the chosen areas, or all', () => {
    expect(chosenData(data, { areas: ['b'], index: false }).data.values).toHaveLength(3);
    expect(chosenData(data, { areas: [], index: false }).data).toEqual(data);
  });

  it('shows the chosen years; a stretch without any is passed over', () => {
    const periods = (choice: { from?: string; to?: string }) => [
      ...new Set(chosenData(data, { areas: [], index: false, ...choice }).data.values.map(({ period }) => period)),
    ];
    expect(periods({ from: '2011' })).toEqual(['2011', '2012']);
    expect(periods({ to: '2011' })).toEqual(['2010', '2011']);
    expect(periods({ from: '2011', to: '2011' })).toEqual(['2011']);
    expect(periods({ from: '2030' })).toEqual(['2010', '2011', '2012']);
  });

  it('shows counts per inhabitants of their area and year; without a number of inhabitants the value is missing', () => {
    const inhabitants = { times: 1000, of: { 'a 2010': 5000, 'a 2011': 6000, 'b 2011': 1000, 'b 2012': 1000 } };
    expect(chosenData(data, { areas: [], index: false, per: true }, inhabitants).data.values).toEqual([
      { area: 'a', period: '2010', value: 10 },
      { area: 'a', period: '2011', value: 10 },
      { area: 'a', period: '2012', missing: 'not-found' },
      { area: 'b', period: '2010', missing: 'not-found' },
      { area: 'b', period: '2011', value: 200 },
      { area: 'b', period: '2012', value: 100 },
    ]);
    expect(chosenData(data, { areas: [], index: false, per: true }).data).toEqual(data);
  });

  it('keeps the mark of revised values', () => {
    const revised = { areas: data.areas, values: [{ area: 'a', period: '2010', value: 50, revised: true }] };
    expect(unpacked(packed(revised))).toEqual(revised);
  });

  it('is an index of the first year that all shown areas have; a gap stays a gap', () => {
    expect(chosenData(data, { areas: [], index: true })).toMatchObject({
      base: '2011',
      data: {
        values: [
          { area: 'a', period: '2010', value: expect.closeTo(83.33, 1) },
          { area: 'a', period: '2011', value: 100 },
          { area: 'a', period: '2012', value: 125 },
          { area: 'b', period: '2010', missing: 'not-found' },
          { area: 'b', period: '2011', value: 100 },
          { area: 'b', period: '2012', value: 50 },
        ],
      },
    });
    expect(chosenData(data, { areas: ['a'], index: true }).base).toBe('2010');
  });

  it('has no base where a value is zero', () => {
    expect(baseYear({ areas: [{ id: 'a', name: 'A' }], values: [{ area: 'a', period: '2010', value: 0 }] })).toBeUndefined();
  });

  it('is read with the arrow keys: years sideways, areas up and down, never past the ends', () => {
    const marks = data.values.flatMap((cell) =>
      'value' in cell && cell.value !== undefined ? [{ area: cell.area, period: cell.period, value: cell.value }] : [],
    );
    const walk = (...keys: string[]) => keys.reduce((at: (typeof marks)[number] | undefined, key) => nextMark(marks, at, key), undefined);
    expect(walk('ArrowRight')).toEqual({ area: 'b', period: '2012', value: 100 });
    expect(walk('ArrowRight', 'ArrowLeft')).toEqual({ area: 'b', period: '2011', value: 200 });
    expect(walk('ArrowRight', 'ArrowLeft', 'ArrowDown')).toEqual({ area: 'a', period: '2011', value: 60 });
    expect(walk('ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp')).toEqual({ area: 'b', period: '2012', value: 100 });
    expect(walk('ArrowRight', 'Home', 'ArrowLeft')).toEqual({ area: 'b', period: '2011', value: 200 });
  });
});
