import { describe, expect, it } from 'vitest';
import { readRecord, readSotkanet, yearsOf } from './sotkanet.ts';

const record = JSON.stringify({
  id: 181,
  title: { fi: 'Työttömät,\u00A0% työvoimasta', en: 'Unemployed people, as % of labour force', sv: 'Arbetslösa, % av arbetskraften' },
  'data-updated': '2020-03-24T10:00:00.000',
  range: { start: 2018, end: 2020 },
  description: { fi: '<p>Työttömien osuus &amp; <b>työvoima</b>.</p>' },
  primaryValueType: { code: 'PER100', title: { fi: '%', en: '%' } },
});
const regions = JSON.stringify([
  { id: 20, code: '049', category: 'KUNTA' },
  { id: 413, code: '092', category: 'KUNTA' },
  { id: 999, code: '049', category: 'SEUTUKUNTA' },
  { id: 658, code: '358', category: 'MAA' },
  { id: 1022, code: '246', category: 'EU' },
  { id: 1045, code: '246', category: 'POHJOISMAAT' },
]);
const row = (region: number, year: number, value: number | null | undefined, gender = 'total') => ({
  indicator: 181,
  region,
  year,
  gender,
  value,
  absValue: 5,
});
const data = JSON.stringify([
  row(413, 2019, 9.4),
  row(20, 2019, 8.1),
  row(20, 2018, undefined),
  row(999, 2019, 77),
  row(1022, 2019, 66),
  row(1045, 2019, 55),
  row(658, 2019, 9.3),
  row(20, 2019, 9.9, 'male'),
  row(455, 2019, 1),
]);
const read = (rows = data) => readSotkanet({ record: readRecord(record, 181), regions, data: rows });

describe('Sotkanet', () => {
  it('gives our areas by category and code: the sub-region with the same code and the other two Finlands are left out', () => {
    expect(read().cells).toEqual([
      { area: 'SSS', period: '2019', value: 9.3 },
      { area: '049', period: '2018', missing: 'suppressed' },
      { area: '049', period: '2019', value: 8.1 },
      { area: '092', period: '2019', value: 9.4 },
    ]);
  });

  it('reads the older form of an answer too, in which numbers are text and the value has another name', () => {
    const older = [
      { region: '20', indicator: '181', 'primary value': '8.1', gender: 'total', year: '2019' },
      { region: '658', indicator: '181', 'primary value': '9,3', 'absolute value': '250000', gender: 'total', year: '2019' },
      { region: '413', indicator: '181', 'primary value': '', gender: 'total', year: '2019' },
    ];
    expect(read(JSON.stringify(older)).cells).toEqual([
      { area: 'SSS', period: '2019', value: 9.3 },
      { area: '049', period: '2019', value: 8.1 },
      { area: '092', period: '2019', missing: 'suppressed' },
    ]);
  });

  it('tells areas that its own list does not know', () => {
    expect(read().unknownAreas).toEqual(['455']);
  });

  it('gives title and definition as plain text', () => {
    expect(read()).toMatchObject({ title: 'Työttömät, % työvoimasta', definition: 'Työttömien osuus & työvoima .', unit: '%', updated: '2020-03-24' });
    expect(yearsOf(readRecord(record, 181))).toEqual([2018, 2019, 2020]);
  });

  it('refuses another indicator, two values for one cell, and what is no JSON', () => {
    expect(() => readRecord(record, 182)).toThrow('"kind":"other-indicator","wanted":"182","found":"181"');
    expect(() => read(JSON.stringify([{ ...row(20, 2019, 1), indicator: 5 }]))).toThrow('other-indicator');
    expect(() => read(JSON.stringify([row(20, 2019, 1), row(20, 2019, 2)]))).toThrow('"kind":"duplicate","area":"049","period":"2019"');
    expect(() => read(data.slice(0, 100))).toThrow('not-the-format');
    expect(() => read('[]')).toThrow('no-areas');
  });
});
