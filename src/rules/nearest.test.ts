import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

const near = (word: string, words: string[]) => nearest(word, words, (one) => one);

test('the nearest word is found across case, diacritics and blanks', () => {
  expect(near('Tasa arvo', ['tasa-arvo', 'turvallisuus'])).toBe('tasa-arvo');
  expect(near('osalisuus', ['osallistuminen', 'osallisuus'])).toBe('osallisuus');
  expect(near('asuminne', ['asuminen'])).toBe('asuminen');
});

test('nothing is offered when nothing is near', () => {
  expect(near('housing', ['segregation', 'safety'])).toBeUndefined();
  expect(near('a', ['xyz'])).toBeUndefined();
});

test('distance counts insertions, deletions, substitutions and swaps of neighbours', () => {
  expect(editDistance('abc', 'abc', 3)).toBe(0);
  expect(editDistance('abc', 'acb', 3)).toBe(1);
  expect(editDistance('abc', 'abcd', 3)).toBe(1);
  expect(editDistance('abc', 'xbc', 3)).toBe(1);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});

test('distance is the same both ways and never passes the limit by more than one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(5), (a, b, most) => {
      const there = editDistance(a, b, most);
      expect(Math.min(there, most + 1)).toBe(Math.min(editDistance(b, a, most), most + 1));
    }),
  );
});
