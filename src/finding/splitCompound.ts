/** Parts of a compound, found with lists of words that stand first and last in compounds: "koulusegregaatiota" is "koulu" and "segregaatiota". */
import type { Lang } from '../schema/vocabulary.ts';
import { keyOf } from './keyOf.ts';

/** Words that make compounds in a language. */
export interface Parts {
  /** Parts that stand before another one, as written (folded). */
  firsts: ReadonlySet<string>;
  /** Keys of parts that stand last. */
  lasts: ReadonlySet<string>;
}

/** Shortest first part and last part, in letters: shorter ones are found by chance. */
const shortest = { first: 3, last: 4 } as const;

/** Ends of derived words that look like a word of their own: "kaupunki-laisten", "kotimaisten". */
const ending = /^(?:lai|mai)(?:s|n|t)/;

/** Ways to read a first part: in Swedish an s may join it to the next. */
const readings = (part: string, lang: Lang): string[] => (lang === 'sv' && /[^s]s$/.test(part) ? [part, part.slice(0, -1)] : [part]);

/** Splits a folded word into its parts, with the longest last part that is known; undefined when it has none. English compounds are written apart. */
export const splitCompound = (word: string, lang: Lang, parts: Parts): string[] | undefined => {
  if (lang === 'en' || /\d/.test(word)) return undefined;
  for (let at = shortest.first; at <= word.length - shortest.last; at++) {
    const first = readings(word.slice(0, at), lang).find((reading) => reading.length >= shortest.first && parts.firsts.has(reading));
    if (first === undefined) continue;
    const last = word.slice(at);
    if (parts.lasts.has(keyOf(last, lang)) && !ending.test(last)) return [first, last];
    const rest = splitCompound(last, lang, parts);
    if (rest) return [first, ...rest];
  }
  return undefined;
};
