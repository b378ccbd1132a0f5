import { expect, it } from 'vitest';
import { chosenRecords } from './csvRecords.ts';

it('records of a table are taken as they stand, commas, quotation marks and line breaks and all', () => {
  const text = 'id,title\r\na,"One, ""two""\r\nthree"\r\nb,Plain\r\nc,Last\r\n';
  expect(chosenRecords(text, ['b', 'a', 'x'])).toBe('id,title\r\nb,Plain\r\na,"One, ""two""\r\nthree"\r\n');
});
