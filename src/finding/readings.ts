/** What a word of a query may stand for: keys to look up, each with how much it counts. */
import { type Lang, languages } from '../schema/vocabulary.ts';
import { keyOf } from './keyOf.ts';
import { type Parts, splitCompound } from './splitCompound.ts';
import { foreignKey } from './weighWords.ts';

/** Keys that a page must have together, and what a page that has them counts for. */
export interface Reading {
  keys: readonly string[];
  weight: number;
  kind: 'own' | 'foreign' | 'parts' | 'spelling';
}

const foreignWeight = 0.9;
const partsWeight = 0.75;

/** The readings of a folded word: itself, the same word of the other languages' names, and its parts. */
export const readingsOf = (word: string, lang: Lang, parts: Parts): Reading[] => {
  const split = splitCompound(word, lang, parts);
  return [
    { keys: [keyOf(word, lang)], weight: 1, kind: 'own' },
    ...languages.filter((other) => other !== lang).map((other): Reading => ({ keys: [foreignKey(word, other)], weight: foreignWeight, kind: 'foreign' })),
    ...(split ? [{ keys: split.map((part) => keyOf(part, lang)), weight: partsWeight, kind: 'parts' } as const] : []),
  ];
};
