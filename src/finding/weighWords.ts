/** How much each word says of a page: names above all, then summary and headings, then the text. */
import type { Lang } from '../schema/vocabulary.ts';
import { keyOf, keysOf, nameKeysOf } from './keyOf.ts';
import type { SearchPage } from './page.ts';
import { type Parts, splitCompound } from './splitCompound.ts';
import { isStopWord } from './stopWords.ts';
import { joinedWords, wordsOf } from './words.ts';

/** Weight of one occurrence in each field, and of a compound's last and other parts beside the whole word. */
const weights = { name: 8, summary: 3, heading: 3, reference: 3, text: 1, lastPart: 0.5, otherPart: 0.35 } as const;

/** What a name counts for: the title is the page's own; other terms, other languages places, parts of a title and authors come after. */
const nameRank = { title: 1, term: 0.92, foreign: 0.85, place: 0.65, half: 0.75, creator: 0.65, given: 0.2 } as const;

/** Keys of a word of another language than the page's: they never meet a word of the page's own. */
export const foreignKeys = (word: string, lang: Lang): string[] => nameKeysOf(word, lang).map((key) => `${key}:${lang}`);

/** Weight of a word on a page before saturation, and the greatest share of a name that it is. */
export interface Weighed {
  weight: number;
  name: number;
}

/** Names of a page in another language. */
export interface ForeignNames {
  lang: Lang;
  names: readonly string[];
}

/** Keys of a compound's parts with how much of an occurrence each is; none when the word is no compound. */
const partsOf = (word: string, lang: Lang, parts: Parts): [string, number][] =>
  (splitCompound(word, lang, parts) ?? []).map((part, index, all) => [keyOf(part, lang), index === all.length - 1 ? weights.lastPart : weights.otherPart]);

/** Keys of a text's words with how much of an occurrence each is: a compound counts for its parts too. */
const occurrences = (text: string, lang: Lang, parts: Parts): [string, number][] =>
  [...wordsOf(text).map((word) => word.text), ...joinedWords(text)].flatMap((word): [string, number][] => [
    ...keysOf(word, lang).map((key): [string, number] => [key, 1]),
    ...partsOf(word, lang, parts),
  ]);

/** Longest item of an enumeration that is a name of its own, in words. */
const longestItem = 3;

/** Names inside a title: what stands before and after a colon or dash, and the items of a short enumeration: "Vallance, Perkins and Dixon: …", "Saavutettavuus ja esteettömyys". Titles of works have no such items. */
const namesInTitle = (title: string, hasItems: boolean): string[] => {
  const halves = title.split(/:\s|\s[–—]\s/);
  const items = halves.flatMap((half) => {
    const listed = half.split(/,\s|\s(?:ja|och|and)\s/);
    return hasItems && listed.length > 1 && listed.every((item) => wordsOf(item).length <= longestItem) ? listed : [];
  });
  return [...(halves.length > 1 ? halves : []), ...items];
};

/** Number of words in the text of a page. */
export const lengthOf = (page: SearchPage): number => page.sections.reduce((sum, { text }) => sum + text.split(' ').length, 0);

/** Every key of the page; `average` is the mean length of the index's pages, `prior` how likely its kind is what a name asks for. */
export const weighWords = (page: SearchPage, foreign: readonly ForeignNames[], parts: Parts, average: number, prior: number): Map<string, Weighed> => {
  const found = new Map<string, Weighed>();
  const add = (key: string, weight: number, name = 0): void => {
    const known = found.get(key);
    found.set(key, { weight: (known?.weight ?? 0) + weight, name: Math.max(known?.name ?? 0, name) });
  };
  const addName = (name: string, rank: number, lang: Lang): void => {
    const isOwn = lang === page.lang;
    const all = wordsOf(name).filter((word) => !isStopWord(word));
    // A year in a title is seldom typed: "Lähiöohjelma 2020–2022" is named by its word.
    const words = all.filter(({ text }) => !/^\d+$/.test(text));
    const count = words.length || all.length;
    for (const { text } of all) {
      const keys = isOwn ? nameKeysOf(text, lang) : foreignKeys(text, lang);
      for (const key of keys) add(key, weights.name * rank, (rank * prior) / count);
      if (isOwn) for (const [key, share] of partsOf(text, lang, parts)) add(key, weights.name * rank * share, (rank * prior * share) / count);
    }
    for (const joined of joinedWords(name))
      add(isOwn ? keyOf(joined, lang) : `${keyOf(joined, lang)}:${lang}`, weights.name * rank, (rank * prior * 2) / Math.max(2, count));
  };
  addName(page.title, page.titleLang ? nameRank.foreign : nameRank.title, page.titleLang ?? page.lang);
  for (const half of namesInTitle(page.title, page.creators.length === 0)) addName(half, nameRank.half, page.titleLang ?? page.lang);
  for (const creator of page.creators) {
    const family = page.creators.find((other) => creator.endsWith(` ${other}`));
    // The family name has been added by itself; a given name alone is seldom what is asked for, and may look like a word: "Mats", "mäts".
    if (family) addName(creator.slice(0, -family.length), nameRank.given, page.lang);
    else addName(creator, nameRank.creator, page.lang);
  }
  for (const place of page.places) addName(place, nameRank.place / Math.sqrt(page.places.length), page.lang);
  for (const term of page.terms) addName(term, nameRank.term, page.lang);
  for (const { lang, names } of foreign) for (const name of names) addName(name, nameRank.foreign, lang);
  for (const [key, share] of occurrences(page.summary, page.lang, parts)) add(key, weights.summary * share);
  const length = 0.4 + (0.6 * lengthOf(page)) / average;
  for (const { id, heading, text } of page.sections) {
    for (const [key, share] of occurrences(heading, page.lang, parts)) add(key, weights.heading * share);
    const weight = (id === 'reference' ? weights.reference : weights.text) / length;
    for (const [key, share] of occurrences(text, page.lang, parts)) add(key, weight * share);
  }
  return found;
};
