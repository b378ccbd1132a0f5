import { expect, test } from 'vitest';
import { readDate, writtenDate } from './readDate.ts';

test.each([
  ['2019', '2019'],
  ['2019-5', '2019-05'],
  ['2019-05-15', '2019-05-15'],
  ['15.5.2019', '2019-05-15'],
  [' 1. 2. 2020 ', '2020-02-01'],
  ['5.2019', '2019-05'],
  ['5/2019', '2019-05'],
  ['15/5/2019', '2019-05-15'],
  ['5/5/2019', '2019-05-05'],
  ['toukokuu 2019', '2019-05'],
  ['15. toukokuuta 2019', '2019-05-15'],
  ['den 2019', undefined],
  ['15 maj 2019', '2019-05-15'],
  ['15 May 2019', '2019-05-15'],
  ['3/4/2019', undefined],
  ['31.2.2019', undefined],
  ['2019-13', undefined],
  ['2019-02-30', undefined],
  ['15.5.19', undefined],
  ['43600', undefined],
  ['kevät 2019', undefined],
  ['2019–2020', undefined],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['31.2.2019', '2019-02-31'],
  ['2019-02-30', '2019-02-30'],
  ['30/2/2019', '2019-02-30'],
  ['15.5.2019', '2019-05-15'],
  ['3/4/2019', undefined],
  ['32.1.2019', undefined],
  ['2019-13', undefined],
])('%s was meant as %s', (text, date) => {
  expect(writtenDate(text)).toBe(date);
});
