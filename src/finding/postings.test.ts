import fc from 'fast-check';
import { expect, test } from 'vitest';
import { most, readLine, writeLine } from './postings.ts';

test('a line holds pages as steps, each with its weight and name share', () => {
  expect(
    writeLine({
      key: 'segreg',
      count: 3,
      postings: [
        { page: 2, weight: 35, name: 12 },
        { page: 40, weight: 4, name: 0 },
      ],
    }),
  ).toBe('segreg\t3\tzc.2 4.12');
});

test('what is written is read back', () => {
  const value = fc.integer({ min: 0, max: most });
  const posting = fc.record({ page: fc.nat(100_000), weight: value, name: value });
  const line = fc.record({
    key: fc.stringMatching(/^[a-z:]{1,12}$/),
    count: fc.nat(10_000),
    postings: fc.uniqueArray(posting, { selector: ({ page }) => page }),
  });
  fc.assert(
    fc.property(line, ({ postings, ...rest }) => {
      const given = { ...rest, postings: postings.toSorted((a, b) => a.page - b.page) };
      expect(readLine(writeLine(given))).toEqual(given);
    }),
  );
});
