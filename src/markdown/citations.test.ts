import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationsIn } from './citations.ts';

test('one work with a locator', () => {
  expect(citationsIn('Ks. [@dempsey2011, s. 290].')).toEqual([
    { items: [{ key: 'dempsey2011', prefix: '', locator: 's. 290', offset: 5 }], start: 4, end: 26 },
  ]);
});

test('several works, prefixes and keys with hyphens', () => {
  expect(citationsIn('[vrt. @oulu-report; @a_b, luku 2]')[0]?.items).toEqual([
    { key: 'oulu-report', prefix: 'vrt.', locator: '', offset: 6 },
    { key: 'a_b', prefix: '', locator: 'luku 2', offset: 20 },
  ]);
});

test('brackets without a key are no citation', () => {
  for (const text of ['[a]', '[a@]', '[@ a]', 'a@b.fi', '[@a; b]', '@a']) expect(citationsIn(text), text).toEqual([]);
});

test('offsets lead back to the text', () => {
  const key = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/);
  fc.assert(
    fc.property(fc.array(fc.array(key, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), fc.constantFrom('Ä 😀 ', 'x, ', '\n'), (groups, between) => {
      const written = groups.map((keys) => `[${keys.map((one) => `@${one}`).join('; ')}]`);
      const text = between + written.join(between);
      const found = citationsIn(text);
      expect(found.map((citation) => text.slice(citation.start, citation.end))).toEqual(written);
      expect(found.flatMap((citation) => citation.items.map((item) => text.slice(item.offset, item.offset + 1 + item.key.length)))).toEqual(
        groups.flat().map((one) => `@${one}`),
      );
    }),
  );
});
