import { expect, test } from 'vitest';
import { isStopWord } from './stopWords.ts';
import { joinedWords, wordsOf } from './words.ts';

test('words are folded and keep their places', () => {
  expect(wordsOf('Malmö’s väg – Ø')).toEqual([
    { text: 'malmo', start: 0, end: 7, isCapitals: false },
    { text: 'vag', start: 8, end: 11, isCapitals: false },
    { text: 'o', start: 14, end: 15, isCapitals: false },
  ]);
});

test('letters typed as a base and a mark are the same letters', () => {
  expect(wordsOf('kesta\u0308vyys')[0]?.text).toBe('kestavyys');
});

test('a hyphen makes two words and one', () => {
  expect(wordsOf('co-creation').map(({ text }) => text)).toEqual(['co', 'creation']);
  expect(joinedWords('Co-creation in cities')).toEqual(['cocreation']);
  expect(joinedWords('so-called cities')).toEqual([]);
});

test('an abbreviation is no stop word', () => {
  expect(wordsOf('who WHO').map(isStopWord)).toEqual([true, false]);
});
