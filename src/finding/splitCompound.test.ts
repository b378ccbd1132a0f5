import { expect, test } from 'vitest';
import { keyOf } from './keyOf.ts';
import { learnParts } from './learnParts.ts';
import { type Parts, splitCompound } from './splitCompound.ts';

const finnish: Parts = {
  firsts: new Set(['koulu', 'asuin', 'alue', 'kaupunki', 'koti']),
  lasts: new Set(['segregaatio', 'alue', 'kehitys', 'laiset'].map((word) => keyOf(word, 'fi'))),
};

test('a compound that no page has is split into known parts, in any form', () => {
  expect(splitCompound('koulusegregaatiota', 'fi', finnish)).toEqual(['koulu', 'segregaatiota']);
  expect(splitCompound('asuinaluekehityksen', 'fi', finnish)).toEqual(['asuin', 'alue', 'kehityksen']);
});

test('a derivation is no compound, nor is a word whose parts are not known', () => {
  expect(splitCompound('kaupunkilaisten', 'fi', finnish)).toBeUndefined();
  expect(splitCompound('segregaatio', 'fi', finnish)).toBeUndefined();
});

test('English compounds are written apart', () => {
  expect(splitCompound('neighbourhood', 'en', { firsts: new Set(['neighbour']), lasts: new Set(['hood']) })).toBeUndefined();
});

test('Swedish parts are learnt from the texts, with the s that joins them', () => {
  const words = new Map(
    [
      ['segregation', 5],
      ['segregationen', 2],
      ['bostad', 6],
      ['bostadsområde', 1],
      ['område', 4],
      ['skola', 4],
      ['skolområde', 1],
      ['förändring', 3],
      ['ändring', 3],
    ].map(([word, count]): [string, number] => [String(word).normalize('NFD').replace(/\p{M}/gu, ''), Number(count)]),
  );
  const parts = learnParts(words, 'sv');
  expect(splitCompound('skolsegregationen', 'sv', parts)).toEqual(['skol', 'segregationen']);
  expect(splitCompound('bostadssegregation', 'sv', parts)).toEqual(['bostads', 'segregation']);
  expect(splitCompound('forandring', 'sv', parts)).toBeUndefined();
});
