/** The gold set of the search and how an answer is judged by it. */
import { readFileSync } from 'node:fs';
import { type EditorialName, editorialNames, entryPath, pagePath } from '../i18n/paths.ts';
import { publicCollections } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** A query with the addresses that must be among the first three. */
export interface GoldQuery {
  query: string;
  /** What the query tries: "inflected", "misspelt", "place" … */
  asks: string;
  wanted: readonly string[];
  /** For a query whose first hit is another page, or that misses one: whether a reader is served, and why; after "acceptable" or "failing". */
  judged?: string | undefined;
}

/** A query that is not answered as wanted. */
export interface Shortfall {
  query: string;
  wanted: readonly string[];
  /** The first three. */
  found: readonly string[];
  judged: string | undefined;
}

/** How a search does on the gold set. */
export interface Judgement {
  queries: number;
  /** Share of the wanted pages that are among the first three, mean over queries. */
  recall: number;
  /** Mean of one divided by the rank of the first wanted page among the first ten. */
  reciprocalRank: number;
  misses: readonly Shortfall[];
  /** Queries with all wanted pages among the first three but another page first. */
  falseFirst: readonly Shortfall[];
}

const addressOf = (lang: Lang, page: string): string => {
  const [kind = '', id = ''] = page.split('/');
  const collection = publicCollections.find((name) => name === kind);
  const editorial: EditorialName | undefined = editorialNames.find((name) => name === id);
  if (collection) return entryPath(lang, collection, id);
  if (editorial) return pagePath(lang, editorial);
  throw new Error(`The gold set names ${page}, which is no page.`);
};

/** The gold set of a language. */
export const goldSet = (lang: Lang): GoldQuery[] => {
  const rows = JSON.parse(readFileSync(new URL(`search/gold.${lang}.json`, import.meta.url), 'utf8')) as (Pick<GoldQuery, 'query' | 'asks' | 'judged'> & {
    pages: string[];
  })[];
  return rows.map(({ pages, ...row }) => ({ ...row, wanted: pages.map((page) => addressOf(lang, page)) }));
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const shortfall = ({ query, wanted, found, judged }: Shortfall): Shortfall => ({ query, wanted, found, judged });

/** Asks each query of `search`, which gives addresses without a base path, best first. */
export const judge = async (gold: readonly GoldQuery[], search: (query: string) => Promise<readonly string[]>): Promise<Judgement> => {
  const answers: (Shortfall & { share: number; rank: number })[] = [];
  for (const { query, wanted, judged } of gold) {
    const found = (await search(query)).slice(0, 10);
    const share = wanted.filter((page) => found.slice(0, 3).includes(page)).length / wanted.length;
    answers.push({ query, wanted, judged, found: found.slice(0, 3), share, rank: found.findIndex((page) => wanted.includes(page)) + 1 });
  }
  return {
    queries: gold.length,
    recall: mean(answers.map(({ share }) => share)),
    reciprocalRank: mean(answers.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
    misses: answers.filter(({ share }) => share < 1).map(shortfall),
    falseFirst: answers.filter(({ share, rank }) => share === 1 && rank > 1).map(shortfall),
  };
};
