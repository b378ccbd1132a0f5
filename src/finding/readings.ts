/** What a word of a query may stand for: keys to look up, each with how much it counts. */
import { type Lang, languages } from '../schema/vocabulary.ts';
import { keyOf, keysOf, nameKeysOf } from './keyOf.ts';
import { type Parts, splitCompound } from './splitCompound.ts';
import { foreignKeys } from './weighWords.ts';

/** Keys that a page must have together, and what a page that has them counts for. */
export interface Reading {
  keys: readonly string[];
  weight: number;
  kind: 'own' | 'name' | 'people' | 'opposite' | 'foreign' | 'parts' | 'spelling';
}

const foreignWeight = 0.9;
const partsWeight = 0.75;
const oppositeWeight = 0.45;
const peopleWeight = 0.6;

/** Prefixes that turn a word into its opposite: who asks for insecurity wants to read of security. */
const negation: Readonly<Record<Lang, RegExp>> = { fi: /^epa(?=.{5})/, sv: /^o(?=.{5})/, en: /^(?:un|non)(?=.{4})/ };

/** What those are of whom a Finnish word in -lainen speaks: "espoolaisten" is of the people of Espoo. */
const homeOf = (word: string, lang: Lang): string | undefined => (lang === 'fi' ? /^(.{4,})lai(?:nen|s[a-z]*)$/.exec(word)?.[1] : undefined);

/** The readings of a folded word: itself, where the people live of whom it speaks, what it negates, the same word of the other languages' names, and its parts. */
export const readingsOf = (word: string, lang: Lang, parts: Parts): Reading[] => {
  const split = splitCompound(word, lang, parts);
  const own = keysOf(word, lang);
  const home = homeOf(word, lang);
  const opposite = word.replace(negation[lang], '');
  return [
    ...nameKeysOf(word, lang).map((key): Reading => ({ keys: [key], weight: 1, kind: own.includes(key) ? 'own' : 'name' })),
    ...languages
      .filter((other) => other !== lang)
      .flatMap((other) => foreignKeys(word, other).map((key): Reading => ({ keys: [key], weight: foreignWeight, kind: 'foreign' }))),
    ...(home ? nameKeysOf(home, lang).map((key): Reading => ({ keys: [key], weight: peopleWeight, kind: 'people' })) : []),
    ...(opposite === word ? [] : [{ keys: [keyOf(opposite, lang)], weight: oppositeWeight, kind: 'opposite' } as const]),
    ...(split ? [{ keys: split.map((part) => keyOf(part, lang)), weight: partsWeight, kind: 'parts' } as const] : []),
  ];
};
