/** The key of a word: what all of its forms have in common. Index and query use the same one, so that they meet. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Lang } from '../schema/vocabulary.ts';
import { englishRoot } from './englishRoot.ts';
import { finnishRoot } from './finnishRoot.ts';
import { swedishRoot } from './swedishRoot.ts';

const keyIn: Readonly<Record<Lang, (word: string) => string>> = {
  // "Esteetön" looks like a genitive, "asukastupa" like "asukastu" with a particle; their other forms are "esteettömän", "asukastuvan".
  fi: (word) => finnishRoot(finnish(word.length > 6 ? word.replace(/([aeiouy])t?ton$/, '$1ttoman').replace(/(?<=[aeiouy])pa$/, 'van') : word)),
  // Folded "hemlös" looks like a genitive and "stadsråd" like a participle; their other forms are "hemlösa", "stadsrådet".
  sv: (word) => swedishRoot(swedish(word.length > 5 ? word.replace(/los$/, 'losa').replace(/([arsnm])rad$/, '$1radet') : word)),
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

/** The genitive of a word that stands in its base form, near enough to be stemmed; undefined for words that may stand in it already, and for those whose stem is another in it. */
const genitiveOf = (word: string): string | undefined =>
  /(?<!k)[aeiouy]$/.test(word) || /k[^i]$/.test(word) ? `${word}n` : /[^aeiouysn]$/.test(word) ? `${word}in` : undefined;

/** Keys of a word that may be the base form of a name: "Barcelona" and "Pariisi" look like case forms, "Barcelonan" does not. */
export const nameKeysOf = (word: string, lang: Lang): string[] => {
  const genitive = lang === 'fi' && word.length > 4 && !/\d/.test(word) ? genitiveOf(word) : undefined;
  return [...new Set([...keysOf(word, lang), ...(genitive ? [keyOf(genitive, lang)] : [])])];
};
