import { expect, test } from 'vitest';
import { valueAxis } from './valueAxis.ts';
import { yearTicks } from './yearTicks.ts';

const texts = (values: readonly number[], lang: 'fi' | 'en' = 'fi') => valueAxis(values, 4, lang).ticks.map(({ text }) => text);

test('zero is on the axis when the values come near it, and only then', () => {
  expect(texts([4.5, 29.9])).toEqual(['0', '10', '20', '30']);
  expect(texts([48.4, 61.7])).toEqual(['45', '50', '55', '60', '65']);
  expect(valueAxis([48.4, 61.7], 5, 'fi').zero).toBe(false);
});

test('ticks have the decimals that their step needs, true minus signs, and the marks of the language', () => {
  expect(texts([0.1, 0.42])).toEqual(['0,0', '0,1', '0,2', '0,3', '0,4', '0,5']);
  expect(texts([-4, 3])).toEqual(['\u22124', '\u22122', '0', '2', '4']);
  expect(texts([130816, 664028], 'en')).toEqual(['0', '200,000', '400,000', '600,000', '800,000']);
  expect(texts([])).toEqual([]);
  expect(texts([0])).toEqual(['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']);
});

test('years are written as they fit, the first and the last always', () => {
  const years = Array.from({ length: 13 }, (_, index) => String(2010 + index));
  const at = (width: number) => (year: number) => ((year - 2010) * width) / 12;
  expect(yearTicks(years, at(600), 46)).toEqual(years);
  expect(yearTicks(years, at(400), 46)).toEqual(['2010', '2012', '2014', '2016', '2018', '2020', '2022']);
  expect(yearTicks(years, at(100), 46)).toEqual(['2010', '2016', '2022']);
  expect(yearTicks(years, at(40), 46)).toEqual(['2022']);
  expect(yearTicks(['2000', '2004', '2008', '2012', '2017', '2021'], (year) => (year - 2000) * 6, 46)).toEqual(['2000', '2008', '2021']);
  expect(yearTicks([], at(40), 46)).toEqual([]);
});
