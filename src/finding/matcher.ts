/** Which words of a text are the words of a query, in whatever form. */
import type { Lang } from '../schema/vocabulary.ts';
import { fold } from './fold.ts';
import { keyOf, keysOf, nameKeysOf } from './keyOf.ts';
import { type Parts, splitCompound } from './splitCompound.ts';

/** Says which key of the query a folded word of a text stands for; undefined when none. */
export type Matcher = (word: string) => string | undefined;

/** Shortest part of a compound that is marked by itself, in letters. */
const shortestPart = 4;

/** The matcher of a query's words, and of those searched for instead of unknown ones, in texts of a language. */
export const matcherOf = (words: readonly string[], instead: Iterable<readonly string[]>, lang: Lang, parts: Parts): Matcher => {
  const asked = [...words, ...[...instead].flat().map(fold)];
  const keys = new Set(
    asked.flatMap((word) => [
      ...nameKeysOf(word, lang),
      ...(splitCompound(word, lang, parts) ?? []).filter((part) => part.length >= shortestPart).map((part) => keyOf(part, lang)),
    ]),
  );
  const known = new Map<string, string | undefined>();
  const look = (word: string): string | undefined => {
    const whole = keysOf(word, lang).find((key) => keys.has(key));
    if (whole !== undefined) return whole;
    return splitCompound(word, lang, parts)
      ?.map((part) => keyOf(part, lang))
      .find((part) => keys.has(part));
  };
  return (word) => {
    if (!known.has(word)) known.set(word, look(word));
    return known.get(word);
  };
};
