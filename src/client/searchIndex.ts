/** The search index of the page's language: Pagefind finds, the facets of all pages stand in a file of our own beside it. */
import { type Faceted, type FacetValue, facetKey } from './searchFacets.ts';
import { type FoundPage, fetchPage } from './searchFragment.ts';

/** A facet's value with the label that stands for it in the index. */
export interface IndexedValue extends FacetValue {
  label: string;
}

/** A hit: its facets are known at once, its page is fetched when it is shown. */
export interface Hit extends Faceted {
  page(): Promise<FoundPage>;
}

interface Result {
  id: string;
  score: number;
  /** Fields besides the text in which the words stand. */
  matchedMetaFields?: readonly string[];
  data(): Promise<FoundPage>;
}

interface Pagefind {
  search(query: string): Promise<{ results: readonly Result[] }>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }): Pagefind;
}

const isPagefind = (module: unknown): module is PagefindModule => typeof module === 'object' && module !== null && 'createInstance' in module;

/** Pagefind without its worker, which would fetch the same program twice for searches of a few milliseconds. */
const startPagefind = async (folder: string): Promise<Pagefind> => {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is not Pagefind`);
  return module.createInstance({ noWorker: true, ranking: { metaWeights: { lang: 0 } } });
};

const isFacetFile = (file: unknown): file is { values: string[]; pages: Record<string, number[]> } =>
  typeof file === 'object' && file !== null && 'values' in file && 'pages' in file;

/** Facets of every page by its id, their labels turned into keys. */
const fetchFacets = async (address: string, values: readonly IndexedValue[]): Promise<Map<string, ReadonlySet<string>>> => {
  const response = await fetch(address);
  const file: unknown = response.ok ? await response.json() : undefined;
  if (!isFacetFile(file)) throw new Error(`${address} does not hold facets`);
  const keys = new Map(values.map((value) => [`${value.name}:${value.label}`, facetKey(value)]));
  return new Map(
    Object.entries(file.pages).map(([id, positions]) => [id, new Set(positions.flatMap((position) => keys.get(file.values[position] ?? '') ?? []))]),
  );
};

/** Share of the best score from which on a concept's name counts as what was asked for, not as one that shares a word with it. */
const near = 0.5;

/** Is it a concept whose name or other term has the words? Those come first. */
const isNamed = ({ score, matchedMetaFields }: Result, facets: ReadonlySet<string>, best: number): boolean =>
  facets.has('kind:concepts') && score >= near * best && (matchedMetaFields ?? []).some((field) => field === 'title' || field === 'terms');

/** Opens the index in `folder`. The function it gives finds the pages that have the words, best first; without words all pages, by title. */
export const openIndex = async (folder: string, lang: string, values: readonly IndexedValue[]): Promise<(words: string) => Promise<Hit[]>> => {
  const starting = startPagefind(folder);
  starting.catch(() => undefined);
  const facets = await fetchFacets(`${folder}facets.${lang}.json`, values);
  return async (words) => {
    if (!words) return [...facets].map(([id, own]) => ({ facets: own, page: () => fetchPage(folder, id) }));
    const { results } = await (await starting).search(words);
    const best = results[0]?.score ?? 0;
    const found = results.map((result) => ({ result, facets: facets.get(result.id) ?? new Set<string>() }));
    const named = found.filter((one) => isNamed(one.result, one.facets, best));
    return [...named, ...found.filter((one) => !named.includes(one))].map((one) => ({ facets: one.facets, page: one.result.data }));
  };
};
