import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readNumber } from './readNumber.ts';
import { readObservations } from './readObservations.ts';
import { readPeriod } from './readPeriod.ts';

const read = (text: string) => readObservations(text, ['visits', 'safety']);
const plain = { n: undefined, uncertainty: undefined, notes: {} };

describe('follow-up data are understood', () => {
  const wanted = [
    { measure: 'visits', period: '2021-05', value: 14.5, n: 6, uncertainty: 1.5, notes: { any: 'Sadetta' }, line: 2 },
    { measure: 'safety', period: '2021-05', missing: 'not-collected', ...plain, line: 3 },
  ];
  test.each([
    ['with commas and points', 'period,measure,value,missing,n,uncertainty,note\n2021-05,visits,14.5,,6,1.5,Sadetta\n2021-05,safety,,not-collected,,,\n'],
    [
      'with semicolons and decimal commas',
      'period;measure;value;missing;n;uncertainty;note\r\n2021-05;visits;14,5;;6;1,5;Sadetta\r\n2021-05;safety;;not-collected;;;\r\n',
    ],
    ['with tabs', 'period\tmeasure\tvalue\tmissing\tn\tuncertainty\tnote\n05/2021\tvisits\t14,5\t\t6\t1,5\tSadetta\n5.2021\tsafety\t\tnot-collected\t\t\t'],
    [
      'with decimal commas in quotation marks',
      '"period","measure","value","missing","n","uncertainty","note"\n2021-05,visits,"14,5",,6,"1,5",Sadetta\n2021-05,safety,,not-collected\n',
    ],
    [
      'with a byte order mark and Finnish names',
      '\uFEFFAjankohta;Mittari;Arvo;Puuttuu;n;Epävarmuus;Huomautus\n2021-05;visits;14,5;;6;1,5;Sadetta\n2021-05;safety;;not-collected;;;\n',
    ],
    [
      'with columns in another order and an empty one',
      'measure;period;;value;n;uncertainty;missing;note\nvisits;2021-05;;14,5;6;1,5;;Sadetta\nsafety;2021-05;;;;;not-collected;\n',
    ],
  ])('%s', (_how, text) => expect(read(text)).toEqual({ observations: wanted, faults: [] }));

  it('with blank lines and lines of delimiters, places kept', () => {
    expect(read('\n\nperiod;measure;value\n;;\n\n2021;visits;3\n').observations).toEqual([{ measure: 'visits', period: '2021', value: 3, ...plain, line: 6 }]);
  });

  it('with the first line that a spreadsheet writes for itself', () => {
    expect(read('sep=;\nperiod;measure;value\n2021;visits;3\n').observations[0]?.line).toBe(3);
  });

  it('with remarks in several languages and a break of lines in a cell', () => {
    const { observations, faults } = read('period,measure,value,note_fi,note_en\n2021,visits,3,"Kaksi\nriviä",Two lines\n2022,visits,4,,\n');
    expect(faults).toEqual([]);
    expect(observations.map(({ notes, line }) => [notes, line])).toEqual([
      [{ fi: 'Kaksi\nriviä', en: 'Two lines' }, 2],
      [{}, 4],
    ]);
  });
});

describe('what is not sure is told with its place', () => {
  const head = 'period;measure;value;missing;n;uncertainty\n';
  test.each([
    ['', { kind: 'empty', line: 1, column: 1, written: '' }],
    ['period;measure\n2021;visits\n', { kind: 'no-column', line: 1, column: 1, written: 'value' }],
    ['period;measure;value;vaue\n2021;visits;1;2\n', { kind: 'unknown-column', line: 1, column: 22, written: 'vaue' }],
    ['period;measure;value;value\n2021;visits;1;2\n', { kind: 'repeated-column', line: 1, column: 22, written: 'value' }],
    ['period,measure,value\n2021,visits,14,5\n', { kind: 'too-many-cells', line: 2, column: 16, written: '5' }],
    ['period,measure,value\n2021,visits,"14\n', { kind: 'broken-quote', line: 2, column: 1, written: '"' }],
    [`${head}2021;visit;1`, { kind: 'unknown-measure', line: 2, column: 6, written: 'visit' }],
    [`${head}2021;visits;`, { kind: 'no-value', line: 2, column: 13, written: '' }],
    [`${head}2021;visits;0;not-found`, { kind: 'value-and-reason', line: 2, column: 15, written: 'not-found' }],
    [`${head}2021;visits;;ei tiedossa`, { kind: 'unknown-reason', line: 2, column: 14, written: 'ei tiedossa' }],
    [`${head}5/6/2021;visits;1`, { kind: 'period', fault: 'ambiguous', line: 2, column: 1, written: '5/6/2021' }],
    [`${head}44317;visits;1`, { kind: 'period', fault: 'serial', meant: '2021-05-01', line: 2, column: 1, written: '44317' }],
    [`${head}touko.21;visits;1`, { kind: 'period', fault: 'not-a-period', line: 2, column: 1, written: 'touko.21' }],
    [`${head}2021;visits;14.touko`, { kind: 'number', name: 'value', fault: 'date', line: 2, column: 13, written: '14.touko' }],
    [`${head}2021;visits;1.234`, { kind: 'number', name: 'value', fault: 'ambiguous', line: 2, column: 13, written: '1.234' }],
    [`${head}2021;visits;noin 5`, { kind: 'number', name: 'value', fault: 'not-a-number', line: 2, column: 13, written: 'noin 5' }],
    [`${head}2021;visits;5;;2,5`, { kind: 'number', name: 'n', fault: 'not-whole', line: 2, column: 16, written: '2,5' }],
    [`${head}2021;visits;5;;2;-1`, { kind: 'number', name: 'uncertainty', fault: 'negative', line: 2, column: 18, written: '-1' }],
  ])('%j', (text, fault) => expect(read(text).faults).toEqual([fault]));

  it('and a period that comes twice for a measure points to the first', () => {
    const { observations, faults } = read(`${head}2021-05;visits;1\n5/2021;visits;2\n2021-05;safety;2`);
    expect(observations.map(({ line }) => line)).toEqual([2, 4]);
    expect(faults).toEqual([{ kind: 'repeated', line: 3, column: 1, written: 'visits 2021-05', otherLine: 2 }]);
  });
});

test('numbers are read as they are written in three languages', () => {
  const value = (text: string, semicolons = true) => {
    const found = readNumber(text, semicolons);
    return 'value' in found ? found.value : found.fault;
  };
  expect(
    ['14', '14,5', '14.5', '1 234,5', '1\u00a0234', '1.234,5', '1,234.5', '1.234.567', '0,125', '−3', '+2', '42 %', ',5'].map((text) => value(text)),
  ).toEqual([14, 14.5, 14.5, 1234.5, 1234, 1234.5, 1234.5, 1234567, 0.125, -3, 2, 42, 0.5]);
  expect(
    ['1,234', '1.234', '14.5.2021', '2021-05', '5/2021', '12-May', '1,2,3', '1.2,3.4', '-', 'NA', '<5', '1e5', 'Infinity'].map((text) => value(text)),
  ).toEqual([
    'ambiguous',
    'ambiguous',
    'date',
    'date',
    'not-a-number',
    'date',
    'not-a-number',
    'not-a-number',
    'not-a-number',
    'not-a-number',
    'not-a-number',
    'not-a-number',
    'not-a-number',
  ]);
  expect(value('1.234', false)).toBe(1.234);
});

test('periods are read as they are written in three languages', () => {
  const period = (text: string) => {
    const found = readPeriod(text);
    return 'period' in found ? found.period : found.fault;
  };
  expect(
    [
      '2021',
      '2021-05',
      '2021-5',
      '2021-05-12',
      '2021-05-12T00:00:00',
      '5/2021',
      '05.2021',
      '12.5.2021',
      '12. 5. 2021',
      '25/5/2021',
      '5/25/2021',
      '4/4/2021',
    ].map(period),
  ).toEqual([
    '2021',
    '2021-05',
    '2021-05',
    '2021-05-12',
    '2021-05-12',
    '2021-05',
    '2021-05',
    '2021-05-12',
    '2021-05-12',
    '2021-05-25',
    '2021-05-25',
    '2021-04-04',
  ]);
  expect(['13/2021', '31.2.2021', '2021-02-30', '21', '2021Q2', '', '5/6/2021'].map(period)).toEqual([
    ...Array.from({ length: 6 }, () => 'not-a-period'),
    'ambiguous',
  ]);
});

test('whatever the text, nothing is thrown, and rows are read or told of', () => {
  const cell = fc.oneof(fc.constantFrom('2021', '5/2021', 'visits', 'safety', '1,5', '"', '""', ';', ',', '\n', '\r\n', 'not-found', '\u0000'), fc.string());
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const { observations, faults } = read(`period;measure;value\n${cells.join('')}`);
      for (const each of observations) {
        expect(['visits', 'safety']).toContain(each.measure);
        expect(each.period).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
        expect('value' in each ? Number.isFinite(each.value) : each.missing).toBeTruthy();
      }
      for (const { line, column } of faults) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
