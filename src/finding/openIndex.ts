/** The files of a language's index as the search reads them, each fetched once. */
import type { Lang } from '../schema/vocabulary.ts';
import { cardsPerFile, type IndexHead } from './indexHead.ts';
import type { Card, Section } from './page.ts';
import { type IndexedKey, readLine } from './postings.ts';
import type { Parts } from './splitCompound.ts';

/** Fetches a file of the index as text. */
export type Load = (name: string) => Promise<string>;

/** Facets, years (0 for none) and alphabetical places of all pages. */
export interface FacetFile {
  values: readonly string[];
  pages: readonly (readonly number[])[];
  years: readonly number[];
  places: readonly number[];
}

/** An opened index. */
export interface SearchIndex {
  lang: Lang;
  pages: number;
  /** Names of one page of each collection. */
  kinds: Readonly<Record<string, string>>;
  /** Known words, commonest first. */
  words: readonly string[];
  parts: Parts;
  /** Keys of a file that may hold the key, in order. */
  near(key: string): Promise<readonly IndexedKey[]>;
  card(page: number): Promise<Card>;
  sections(page: number): Promise<Section[]>;
  facets(): Promise<FacetFile>;
}

const isHead = (value: unknown): value is IndexHead => typeof value === 'object' && value !== null && 'shards' in value && 'folder' in value;
const isCards = (value: unknown): value is Card[] => Array.isArray(value);
const isSections = (value: unknown): value is [string, string, string][] => Array.isArray(value);
const isFacetFile = (value: unknown): value is FacetFile => typeof value === 'object' && value !== null && 'years' in value;

/** Reads JSON of a known shape. */
const parsed = <T>(text: string, isWanted: (value: unknown) => value is T, name: string): T => {
  const value: unknown = JSON.parse(text);
  if (!isWanted(value)) throw new Error(`${name} is no file of the search index`);
  return value;
};

/** Reads each file once, however often it is asked for; a failed one is asked for again. */
const remember = <T>(load: Load, read: (text: string, name: string) => T): ((name: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const made = known.get(name) ?? load(name).then((text) => read(text, name));
    known.set(name, made);
    made.catch(() => known.delete(name));
    return made;
  };
};

const setOf = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '));

/** Opens the index of a language; fails when it can't be fetched. */
export const openIndex = async (lang: Lang, load: Load): Promise<SearchIndex> => {
  const head = parsed(await load(`${lang}.json`), isHead, `${lang}.json`);
  const keys = remember(load, (text) => text.split('\n').map(readLine));
  const cards = remember(load, (text, name) => parsed(text, isCards, name));
  const pages = remember(load, (text, name) => parsed(text, isSections, name));
  const facets = remember(load, (text, name) => parsed(text, isFacetFile, name));
  const shardOf = (key: string): number =>
    Math.max(
      0,
      head.shards.findLastIndex((first) => first <= key),
    );
  return {
    lang,
    pages: head.pages,
    kinds: head.kinds,
    words: head.words.split(' '),
    parts: { firsts: setOf(head.firsts), lasts: setOf(head.lasts) },
    near: (key) => keys(`${head.folder}/keys-${shardOf(key)}.txt`),
    card: async (page) => {
      const card = (await cards(`${head.folder}/cards-${Math.floor(page / cardsPerFile)}.json`))[page % cardsPerFile];
      if (!card) throw new Error(`Page ${page} is not in the index`);
      return card;
    },
    sections: async (page) => (await pages(`${head.folder}/page-${page}.json`)).map(([id, heading, text]) => ({ id, heading, text })),
    facets: () => facets(`${head.folder}/facets.json`),
  };
};
