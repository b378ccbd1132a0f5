import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from './keyOf.ts';
import { editsBetween, nearWords } from './spelling.ts';

const known = ['segregaatio', 'osallisuus', 'sosiaalinen', 'resilienssi', 'koulu', 'Jyväskylä'];
const near = (word: string): string[] => nearWords(word, known, (one) => keyOf(one, 'fi'));

test('a misspelt word, inflected or not, leads to the known one', () => {
  expect(near('segregatio')).toEqual(['segregaatio']);
  expect(near('segrekaatiota')).toEqual(['segregaatio']);
  expect(near('osalisuutta')).toEqual(['osallisuus']);
  expect(near('jyvaskyyla')).toEqual(['Jyväskylä']);
});

test('a short word is not guessed at, nor one that is far from all', () => {
  expect(near('kou')).toEqual([]);
  expect(near('xqzzyvw')).toEqual([]);
});

test('neighbouring letters swapped are one edit', () => {
  expect(editsBetween('koulu', 'kolu', 2)).toBe(1);
  expect(editsBetween('koulu', 'kuolu', 2)).toBe(1);
  expect(editsBetween('koulu', 'segregaatio', 2)).toBe(3);
});

test('the count of edits is the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(fc.property(word, word, (a, b) => editsBetween(a, b, 9) === editsBetween(b, a, 9) && (editsBetween(a, b, 9) === 0) === (a === b)));
});
