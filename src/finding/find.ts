/** Finds the pages that have the words of a query, best first. */
import { fold } from './fold.ts';
import { keyOf } from './keyOf.ts';
import { meantWords } from './meantWords.ts';
import type { SearchIndex } from './openIndex.ts';
import { type IndexedKey, most } from './postings.ts';
import { type Reading, readingsOf } from './readings.ts';
import { nearWords } from './spelling.ts';
import { joinedWords } from './words.ts';

/** A found page. */
export interface Hit {
  page: number;
  score: number;
  /** Whether it has every word of the query. */
  hasAll: boolean;
  /** Whether the query is one of its names. */
  isNamed: boolean;
}

/** The answer to a query. */
export interface Answer {
  hits: readonly Hit[];
  /** Words of the query, folded, that were looked up: without those that say nothing of the subject. */
  words: readonly string[];
  /** For words that no page has, what was searched for instead. */
  instead: ReadonlyMap<string, readonly string[]>;
}

/** What a page has of one word. */
interface Match {
  score: number;
  name: number;
}

/** What a whole name of a page counts for, beside words of its text, which count up to about five each. */
const nameBonus = 9;

/** What forms of one root count for that the stemmer keeps apart: "naapuri" and "naapurusto". */
const nearWeight = 0.35;
const typedWeight = 0.5;
const mostNear = 16;
const spellingWeight = 0.8;
/** A compound's last part alone says what it is about, the others what of it. */
const partWeight = { last: 0.4, other: 0.3 } as const;
/** Share of the best score from which on a page without all words is shown too. */
const partlyFrom = 0.25;

const rarity = (pages: number, count: number): number => Math.log(1 + pages / Math.max(1, count));

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** Keys that begin like the key, with what they count for. */
const nearKeys = (key: string, word: string, lines: readonly IndexedKey[]): [IndexedKey, number][] =>
  key.length < 3
    ? []
    : lines
        .flatMap((line): [IndexedKey, number][] => {
          if (line.key === key || line.key.includes(':') || line.key[0] !== key[0]) return [];
          const longest = Math.max(key.length, line.key.length);
          if (word.length >= 4 && line.key.startsWith(word)) return [[line, typedWeight * (word.length / longest)]];
          const shared = sharedStart(key, line.key);
          return shared >= 4 && shared >= (shared > 4 ? 0.4 : 0.62) * longest ? [[line, nearWeight * (shared / longest)]] : [];
        })
        .sort((a, b) => b[1] - a[1])
        .slice(0, mostNear);

const keep = (matches: Map<number, Match>, page: number, score: number, name: number): void => {
  const known = matches.get(page);
  matches.set(page, { score: Math.max(known?.score ?? 0, score), name: Math.max(known?.name ?? 0, name) });
};

/** Pages that have one key. */
const addKey = (matches: Map<number, Match>, { postings, count }: IndexedKey, weight: number, pages: number): void => {
  for (const posting of postings) keep(matches, posting.page, (weight * rarity(pages, count) * posting.weight) / most, (weight * posting.name) / most);
};

/** Pages that have all keys of a compound. */
const addParts = (matches: Map<number, Match>, lines: readonly IndexedKey[], weight: number, pages: number): void => {
  const found = lines.map((line) => {
    const own = new Map<number, Match>();
    addKey(own, line, 1, pages);
    return own;
  });
  for (const page of found[0]?.keys() ?? []) {
    const all = found.map((one) => one.get(page));
    if (all.some((one) => !one)) continue;
    const mean = (value: (match: Match) => number): number => all.reduce((sum, one) => sum + (one ? value(one) : 0), 0) / all.length;
    keep(matches, page, weight * mean(({ score }) => score) * 1.3, weight * mean(({ name }) => name));
  }
};

interface Looked {
  matches: Map<number, Match>;
  /** The word is on so many pages that it is not listed where it weighs little. */
  isCommon: boolean;
  rarity: number;
  instead: readonly string[];
}

const lookUp = async (index: SearchIndex, word: string, joined: readonly string[]): Promise<Looked> => {
  const { lang, pages } = index;
  const matches = new Map<number, Match>();
  const exact = async (key: string): Promise<IndexedKey | undefined> => (await index.near(key)).find((line) => line.key === key);
  let rarest = 0;
  let isKnown = false;
  let isCommon = false;
  const read = async ({ keys, weight, kind }: Reading): Promise<void> => {
    const lines = await Promise.all(keys.map(exact));
    const found = lines.filter((line) => line !== undefined);
    if (kind === 'parts')
      for (const [at, line] of lines.entries()) {
        if (!line) continue;
        addKey(matches, line, at === lines.length - 1 ? partWeight.last : partWeight.other, pages);
        rarest = Math.max(rarest, rarity(pages, line.count));
      }
    if (found.length < keys.length || found.length === 0) return;
    // A part of three letters is often found by chance: "til" in the misspelt "tilgänglighet".
    isKnown ||= kind !== 'opposite' && !(kind === 'parts' && keys.some((key) => key.length < 4));
    if (kind === 'parts') addParts(matches, found, weight, pages);
    else
      for (const line of found) {
        addKey(matches, line, weight, pages);
        isCommon ||= kind === 'own' && line.postings.length < line.count;
        if ((kind !== 'foreign' && kind !== 'name') || rarest === 0) rarest = Math.max(rarest, rarity(pages, line.count));
      }
  };
  await Promise.all(readingsOf(word, lang, index.parts).map(read));
  await Promise.all(joined.map((one) => read({ keys: [keyOf(one, lang)], weight: 0.95, kind: 'own' })));
  const own = keyOf(word, lang);
  for (const [line, weight] of nearKeys(own, word, await index.near(own))) addKey(matches, line, weight, pages);
  const instead = isKnown ? [] : nearWords(word, index.words, (one) => keyOf(one, lang));
  await Promise.all(instead.map((one) => read({ keys: [keyOf(fold(one), lang)], weight: spellingWeight, kind: 'spelling' })));
  return { matches, isCommon, rarity: rarest || rarity(pages, 1), instead };
};

/** Words to look up, each with what it makes together with a neighbour: "well being" is also "wellbeing". */
const queryWords = (query: string): { word: string; joined: string[] }[] => {
  const words = meantWords(query);
  const hyphened = joinedWords(query);
  return words.map((word, at) => ({
    word,
    joined: [
      ...(words[at - 1] ? [`${words[at - 1]}${word}`] : []),
      ...(words[at + 1] ? [`${word}${words[at + 1]}`] : []),
      ...hyphened.filter((one) => one.includes(word)),
    ],
  }));
};

/** Searches the index for a query as typed. */
export const find = async (index: SearchIndex, query: string): Promise<Answer> => {
  const asked = queryWords(query);
  const looked = await Promise.all(asked.map(({ word, joined }) => lookUp(index, word, joined)));
  const pages = new Set(looked.flatMap(({ matches }) => [...matches.keys()]));
  const total = looked.reduce((sum, word) => sum + word.rarity, 0);
  const scored = [...pages].map((page) => {
    let score = 0;
    let covered = 0;
    let name = 0;
    let named = 0;
    let has = 0;
    for (const { matches, isCommon, rarity: rare } of looked) {
      const match = matches.get(page);
      if (match || isCommon) {
        has++;
        covered += rare;
      }
      score += match?.score ?? 0;
      name += match?.name ?? 0;
      if (match && match.name > 0.05) named += rare;
    }
    const share = named / total;
    return {
      page,
      score: score * (covered / total) + nameBonus * Math.min(1, name) * share ** 2,
      hasAll: has === looked.length,
      isNamed: name >= 0.75 && share > 0.99,
    };
  });
  scored.sort((a, b) => b.score - a.score || a.page - b.page);
  const best = scored[0]?.score ?? 0;
  return {
    hits: scored.filter(({ score, hasAll }) => hasAll || score >= partlyFrom * best),
    words: asked.map(({ word }) => word),
    instead: new Map(asked.flatMap(({ word }, at) => (looked[at]?.instead.length ? [[word, looked[at].instead] as const] : []))),
  };
};
