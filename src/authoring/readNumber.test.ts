import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readNumber, writeNumber } from './readNumber.ts';

const any = z.number();

test.each([
  ['12', 12],
  ['-3', -3],
  ['−3,5', -3.5],
  ['1 234', 1234],
  ['1\u00A0234,5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['0,25', 0.25],
  ['12,50', 12.5],
  ['42 %', 42],
  ['+7', 7],
  ['0.128', 0.128],
  ['1e21', 1e21],
])('%s is %d', (text, value) => {
  expect(readNumber(text, any)).toBe(value);
});

test.each(['1.234', '1,234', '12 5', 'noin 40', '', '1.2.3', '3,4,5', '1e', '--1', '1 23', '½'])('%s is no number, or two', (text) => {
  expect(readNumber(text, any)).toBeUndefined();
});

test('what the field allows decides between two readings', () => {
  expect(readNumber('60.192', z.number().min(-90).max(90))).toBe(60.192);
  expect(readNumber('1.234', z.int())).toBe(1234);
});

test('a number that is written is read back', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        fc.integer().map((n) => n / 1000),
      ),
      (value) => readNumber(writeNumber(value), any) === value + 0,
    ),
  );
});
