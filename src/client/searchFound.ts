/** What a search found: hits of one language or of all, each with what its row needs. */
import { conceptFirst } from '../finding/conceptFirst.ts';
import { find, type Hit } from '../finding/find.ts';
import { type Matcher, matcherOf } from '../finding/matcher.ts';
import type { SearchIndex } from '../finding/openIndex.ts';
import { alternatesOf } from '../i18n/paths.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import type { Faceted } from './searchFacets.ts';
import { indexOf } from './searchIndexes.ts';

/** A hit with its index and the query's words in its language. */
export interface Found extends Hit, Faceted {
  index: SearchIndex;
  match: Matcher;
  year: number;
  place: number;
}

/** A whole answer. */
export interface FoundAnswer {
  found: readonly Found[];
  concept: Found | undefined;
  /** Whether some page has every word. */
  hasAll: boolean;
  /** Words that no page has, with what was searched for instead. */
  instead: ReadonlyMap<string, readonly string[]>;
}

/** Longest query that is looked up, in characters; more is cut off. */
const longest = 200;

const nothing: ReadonlySet<string> = new Set();

/** Every page of the index, by title. */
const everything = async (index: SearchIndex): Promise<Hit[]> => {
  const { places } = await index.facets();
  return [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)).map((page) => ({ page, score: 0, hasAll: true, isNamed: false }));
};

/** The answer in one language; an empty query finds all pages. */
const findIn = async (lang: Lang, query: string): Promise<FoundAnswer> => {
  const index = await indexOf(lang);
  const answer = query ? await find(index, query.slice(0, longest)) : { hits: await everything(index), words: [], instead: new Map<string, string[]>() };
  const { hits, concept } = await conceptFirst(index, answer.hits);
  const match = matcherOf(answer.words, answer.instead.values(), lang, index.parts);
  const found = hits.map((hit): Found => ({ ...hit, index, match, facets: nothing, year: 0, place: 0 }));
  return { found, concept: concept && found[0], hasAll: hits.some(({ hasAll }) => hasAll), instead: answer.instead };
};

/** One row for a page that is found in several languages: the one with the best score, the page's own language before others. */
const merged = async (answers: readonly FoundAnswer[], own: Lang): Promise<FoundAnswer> => {
  const [first] = answers;
  const best = new Map<string, Found>();
  const hits = answers.flatMap(({ found }) => found);
  const cards = await Promise.all(hits.map((hit) => hit.index.card(hit.page)));
  for (const [at, hit] of hits.entries()) {
    const url = cards[at]?.url ?? '';
    const name = alternatesOf(url)?.en ?? url;
    const known = best.get(name);
    if (!known || (hit.score > known.score && known.index.lang !== own)) best.set(name, hit);
  }
  const concept = first?.concept;
  const found = [...best.values()].sort((a, b) => Number(b === concept) - Number(a === concept) || b.score - a.score);
  return { found, concept, hasAll: answers.some(({ hasAll }) => hasAll), instead: first?.instead ?? new Map() };
};

/** Searches in the language, or in all of them. */
export const search = async (query: string, lang: Lang, everywhere: boolean): Promise<FoundAnswer> => {
  if (!everywhere) return findIn(lang, query);
  return merged(await Promise.all([lang, ...languages.filter((other) => other !== lang)].map((one) => findIn(one, query))), lang);
};

/** The same hits with their facets, years and alphabetical places, which stand in a file of their own. */
export const withFacets = (found: readonly Found[]): Promise<Found[]> =>
  Promise.all(
    found.map(async (hit) => {
      const { values, pages, years, places } = await hit.index.facets();
      const facets = new Set((pages[hit.page] ?? []).map((value) => values[value] ?? ''));
      return { ...hit, facets, year: years[hit.page] ?? 0, place: places[hit.page] ?? 0 };
    }),
  );
