import { expect, test } from 'vitest';
import { observationsCsv, rowProblems, rowsOf } from './observations.ts';

test('rows become the file, read as people write them', () => {
  expect(
    observationsCsv([
      { period: '5.2021', measure: 'visits', value: '1 014,5', n: '6', note: 'Ennen, alussa' },
      {},
      { period: '15.9.2022', measure: 'visits', value: '38' },
      { period: '2023', measure: 'visits', missing: 'not-collected' },
    ]),
  ).toBe('period,measure,value,missing,n,note\n2021-05,visits,1014.5,,6,"Ennen, alussa"\n2022-09-15,visits,38,,,\n2023,visits,,not-collected,,\n');
  expect(observationsCsv([{ period: ' ' }])).toBeUndefined();
});

test('what is wrong is told by row and column', () => {
  const rows = [
    { period: '3/4/2019', measure: 'visits', value: '1' },
    { period: '2020', measure: 'other', value: '1' },
    { period: '2020', measure: 'visits' },
    { period: '2021', measure: 'visits', value: '1.234' },
    { period: '2022', measure: 'visits', value: '3', n: 'puolet', uncertainty: '-1' },
    { period: '2022', measure: 'visits', value: '4', missing: 'not-collected' },
  ];
  expect(rowProblems(rows, ['visits']).map(({ row, column, reason }) => `${row} ${column} ${reason}`)).toEqual([
    '0 period date',
    '1 measure measure',
    '2 value value-or-reason',
    '3 value number',
    '4 n number',
    '4 uncertainty number',
    '5 value value-or-reason',
    '5 period repeated',
  ]);
});

test('the rows of a file are read and written the same', () => {
  const csv = 'period,measure,value,n,note\n2021-05,visits,14.125,6,"Ennen, alussa"\n2022,visits,38,,\n';
  const { rows, unknown } = rowsOf(csv);
  expect([observationsCsv(rows), unknown, rowProblems(rows, ['visits'])]).toEqual([csv, [], []]);
  expect(rowsOf('sep=;\njakso;mittari;arvo;note_fi;note_sv\n2021;visits;14,5;Ennen;Före\n')).toEqual({
    rows: [{ period: '2021', measure: 'visits', value: '14,5', note_fi: 'Ennen', note_sv: 'Före' }],
    unknown: [],
  });
  expect(observationsCsv(rowsOf('period,measure,value,note_fi\n2021,a,1,Ennen\n').rows)).toBe('period,measure,value,note_fi\n2021,a,1,Ennen\n');
  expect(rowsOf('2021;visits;14\n').fault).toBe('no-columns');
  expect(rowsOf('period,measure,value\n2021,a,"1\n').fault).toBe('broken-quote');
  expect(rowsOf('\uFEFFperiod,measure,value,odd\n2021,a,1,x\n\n')).toEqual({ rows: [{ period: '2021', measure: 'a', value: '1' }], unknown: ['odd'] });
});

test('a day that no calendar has is told from a date that can be read in two ways', () => {
  const rows = ['30.2.2021', '3/4/2021', '2021-02-28'].map((period) => ({ period, measure: 'visits', value: '1' }));
  expect(rowProblems(rows, ['visits'])).toEqual([
    { row: 0, column: 'period', reason: 'no-day' },
    { row: 1, column: 'period', reason: 'date' },
  ]);
});
