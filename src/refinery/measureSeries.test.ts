import { expect, test } from 'vitest';
import { type Measure, measureSeries, seriesFacts } from './measureSeries.ts';
import { readObservations } from './readObservations.ts';

const measure = (more: Partial<Measure> = {}): Measure => ({
  id: 'visits',
  title: 'Kävijät',
  direction: 'higher-is-better',
  baseline: { period: '2021-05', value: 14 },
  target: { period: '2022-09', value: 40 },
  ...more,
});
const observations = (text: string) => readObservations(`period,measure,value,missing,uncertainty\n${text}`, ['visits', 'other']).observations;

test('observations of the measure stand in order of time, missing ones among them', () => {
  const series = measureSeries(measure(), observations('2022-09,visits,38.5,,4\n2021-05,visits,14,,5\n2022-01,visits,,not-collected,\n2022,other,3,,\n'));
  expect(series.rows.map(({ period, value, missing }) => [period, value, missing])).toEqual([
    ['2021-05', 14, undefined],
    ['2022-01', undefined, 'not-collected'],
    ['2022-09', 38.5, undefined],
  ]);
  expect(series.decimals).toBe(1);
});

test('a target is reached only at its time, and only when the plan says which way is better', () => {
  const rows = observations('2021-05,visits,14,,5\n2022-08,visits,46,,5\n2022-09,visits,38,,4\n');
  expect(seriesFacts(measureSeries(measure(), rows))).toMatchObject({ isReached: false, isBeyondUncertainty: true, atTarget: { value: 38 } });
  expect(seriesFacts(measureSeries(measure({ direction: 'lower-is-better' }), rows)).isReached).toBe(true);
  expect(seriesFacts(measureSeries(measure({ direction: undefined }), rows)).isReached).toBeUndefined();
  expect(seriesFacts(measureSeries(measure({ target: { missing: 'not-found' } }), rows)).atTarget).toBeUndefined();
});

test('a change is beyond the uncertainty only when both uncertainties are known and do not meet', () => {
  const facts = (text: string) => seriesFacts(measureSeries(measure(), observations(text))).isBeyondUncertainty;
  expect(facts('2021-05,visits,14,,5\n2023,visits,25,,6\n')).toBe(false);
  expect(facts('2021-05,visits,14,,5\n2023,visits,25.5,,6\n')).toBe(true);
  expect(facts('2021-05,visits,14,,\n2023,visits,99,,6\n')).toBeUndefined();
  expect(facts('2021-05,visits,14,,5\n')).toBeUndefined();
});
