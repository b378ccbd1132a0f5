/** Makes the files of a language's index: what a reader's browser fetches of them for a search stays small however many pages there are. */
import type { Lang } from '../schema/vocabulary.ts';
import { fold } from './fold.ts';
import { cardsPerFile, type IndexHead } from './indexHead.ts';
import { keyOf } from './keyOf.ts';
import { knownWords } from './knownWords.ts';
import type { Card, SearchPage } from './page.ts';
import { type IndexedKey, most, type Posting, writeLine } from './postings.ts';
import type { Parts } from './splitCompound.ts';
import { type ForeignNames, lengthOf, weighWords } from './weighWords.ts';

/** Characters of a file of keys, of which a search fetches one to three; about a third of it is transferred. */
const shardSize = 16_000;

/** Share of the pages from which on a word is common: it chooses no pages, only ranks those where it weighs. */
const commonFrom = 0.4;

/** Half of the greatest weight is reached with this much. */
const half = 4;

/** Everything that the index is made of. */
export interface IndexSource {
  lang: Lang;
  pages: readonly SearchPage[];
  /** Names of a page in other languages, by its address. */
  foreign: ReadonlyMap<string, readonly ForeignNames[]>;
  parts: Parts;
  /** Names of one page of each collection. */
  kinds: Readonly<Record<string, string>>;
  /** How likely a page is what its name asks for, 0 to 1: of two pages of one name the likelier comes first. */
  priorOf(page: SearchPage): number;
  /** Alphabetical order of titles in the language. */
  compareTitles(a: string, b: string): number;
  /** A short digest of a text. */
  digest(text: string): string;
}

const scaled = (value: number): number => Math.max(0, Math.min(most, Math.round(value * most)));

const indexedKeys = ({ pages, foreign, parts, priorOf }: IndexSource): IndexedKey[] => {
  const average = pages.reduce((sum, page) => sum + lengthOf(page), 0) / Math.max(1, pages.length);
  const keys = new Map<string, Posting[]>();
  for (const [index, page] of pages.entries())
    for (const [key, { weight, name }] of weighWords(page, foreign.get(page.url) ?? [], parts, average, priorOf(page))) {
      const posting = { page: index, weight: Math.max(1, scaled(weight / (weight + half))), name: scaled(name) };
      const known = keys.get(key);
      if (known) known.push(posting);
      else keys.set(key, [posting]);
    }
  return [...keys]
    .map(([key, postings]) => {
      const isCommon = postings.length > commonFrom * pages.length;
      return { key, count: postings.length, postings: isCommon ? postings.filter(({ weight, name }) => name > 0 || weight > most / 2) : postings };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** Lines in files of at most about `shardSize` characters. */
const shardsOf = (keys: readonly IndexedKey[]): IndexedKey[][] => {
  const shards: IndexedKey[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const one of keys) {
    const length = writeLine(one).length + 1;
    if (size + length > shardSize) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(one);
    size += length;
  }
  return shards;
};

const cardOf = ({ url, kind, title, titleLang, summary }: SearchPage): Card => ({
  url,
  ...(kind ? { kind } : {}),
  title,
  ...(titleLang ? { titleLang } : {}),
  summary,
});

/** Facets, years and alphabetical places of all pages: values once, each page's by position. */
const facetFile = ({ pages, compareTitles }: IndexSource): string => {
  const sorted = [...pages.keys()].sort((a, b) => compareTitles(pages[a]?.title ?? '', pages[b]?.title ?? ''));
  const places = new Map(sorted.map((page, place) => [page, place]));
  const values = [...new Set(pages.flatMap(({ facets }) => facets))].sort();
  return JSON.stringify({
    values,
    pages: pages.map(({ facets }) => facets.map((facet) => values.indexOf(facet))),
    years: pages.map(({ year }) => Number(year ?? 0)),
    places: [...pages.keys()].map((page) => places.get(page) ?? 0),
  });
};

/** The parts of compounds, and the words of titles as last parts; English words are not split. */
const partsWith = ({ lang, pages, parts }: IndexSource): Parts => ({
  firsts: parts.firsts,
  lasts: new Set([
    ...parts.lasts,
    ...(lang === 'en' ? [] : pages).flatMap(({ title, titleLang }) =>
      titleLang
        ? []
        : title
            .split(/[^\p{L}]+/u)
            .filter((word) => word.length > 5)
            .map((word) => keyOf(fold(word), lang)),
    ),
  ]),
});

/** Every file by its name; the head is `{lang}.json`, and the pages come in the order given. */
export const makeIndex = (given: IndexSource): Map<string, string> => {
  const source = { ...given, parts: partsWith(given) };
  const { lang, pages, parts, digest } = source;
  const keys = indexedKeys(source);
  const shards = shardsOf(keys);
  const files = new Map<string, string>();
  for (const [index, shard] of shards.entries()) files.set(`keys-${index}.txt`, shard.map(writeLine).join('\n'));
  for (let from = 0; from < pages.length; from += cardsPerFile)
    files.set(`cards-${from / cardsPerFile}.json`, JSON.stringify(pages.slice(from, from + cardsPerFile).map(cardOf)));
  for (const [index, { sections }] of pages.entries())
    files.set(`page-${index}.json`, JSON.stringify(sections.map(({ id, heading, text }) => [id, heading, text])));
  files.set('facets.json', facetFile(source));
  const folder = `${lang}-${digest([...files.values()].join('\n'))}`;
  const head: IndexHead = {
    folder,
    pages: pages.length,
    kinds: source.kinds,
    shards: shards.map((shard) => shard[0]?.key ?? ''),
    words: knownWords(pages, lang).join(' '),
    firsts: [...parts.firsts].sort().join(' '),
    lasts: [...parts.lasts].sort().join(' '),
  };
  return new Map([[`${lang}.json`, JSON.stringify(head)], ...[...files].map(([name, text]): [string, string] => [`${folder}/${name}`, text])]);
};
