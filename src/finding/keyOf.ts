/** The key of a word: what all of its forms have in common. Index and query use the same one, so that they meet. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Lang } from '../schema/vocabulary.ts';
import { englishRoot } from './englishRoot.ts';
import { finnishRoot } from './finnishRoot.ts';
import { swedishRoot } from './swedishRoot.ts';

const keyIn: Readonly<Record<Lang, (word: string) => string>> = {
  // "Esteetön" looks like a genitive; its other forms are "esteettömän", "esteettömyys".
  fi: (word) => finnishRoot(finnish(word.length > 6 ? word.replace(/([aeiouy])t?ton$/, '$1ttoman') : word)),
  sv: (word) => swedishRoot(swedish(word)),
  en: (word) => englishRoot(english(word)),
};

const known = new Map<string, string>();

/** Key of a folded word in a language; a word with digits is its own. */
export const keyOf = (word: string, lang: Lang): string => {
  const name = `${lang}${word}`;
  const key = known.get(name) ?? (/\d/.test(word) ? word : keyIn[lang](word));
  known.set(name, key);
  return key;
};

/** Keys of a form that may belong to two words: "sosiaalista" is of "sosiaalinen", though "mallista", which ends like it, is of "malli". */
export const keysOf = (word: string, lang: Lang): string[] => {
  const key = keyOf(word, lang);
  if (lang !== 'fi' || !/[^aeiouy]ista$/.test(word)) return [key];
  return [...new Set([key, keyOf(word.replace(/sta$/, 'sen'), lang)])];
};
