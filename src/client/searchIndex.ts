/** Pagefind's index of the page's language. It is asked without filters, so that the counts of facets can be kept true. */
import { type Faceted, type FacetValue, facetKey } from './searchFacets.ts';

/** A found page as Pagefind keeps it; `sub_results` are its sections that hold the words. */
export interface FoundPage {
  url: string;
  meta: Readonly<Record<string, string | undefined>>;
  excerpt: string;
  sub_results: readonly { title: string; url: string; locations: readonly number[] }[];
}

/** A facet's value with the label that stands for it in the index. */
export interface IndexedValue extends FacetValue {
  label: string;
}

/** A hit: its facets are known at once, its page is fetched when it is shown. */
export interface Hit extends Faceted {
  page(): Promise<FoundPage>;
}

interface Pagefind {
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: readonly { id: string; data(): Promise<FoundPage> }[] }>;
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }): Pagefind;
}

const isPagefind = (module: unknown): module is PagefindModule => typeof module === 'object' && module !== null && 'createInstance' in module;

/** Every page's facets by its id: one question for each value, answered from two small files. */
const facetsOf = async (pagefind: Pagefind, values: readonly IndexedValue[]): Promise<Map<string, Set<string>>> => {
  const facets = new Map<string, Set<string>>();
  for (const value of values)
    for (const { id } of (await pagefind.search(null, { filters: { [value.name]: value.label } })).results) facets.set(id, (facets.get(id) ?? new Set()).add(facetKey(value)));
  return facets;
};

/** Opens the index in `folder`; the function it gives finds the pages with the words, best first, or all pages. */
export const openIndex = async (folder: string, values: readonly IndexedValue[]): Promise<(query: string) => Promise<Hit[]>> => {
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`${folder}pagefind.js is not Pagefind`);
  // Without a worker: it would fetch the same program twice, for searches of a few milliseconds.
  const pagefind = module.createInstance({ noWorker: true, ranking: { metaWeights: { lang: 0 } } });
  const facets = facetsOf(pagefind, values);
  return async (query) => {
    const { results } = await pagefind.search(query || null, { filters: {} });
    const known = await facets;
    return results.map(({ id, data }) => ({ facets: known.get(id) ?? new Set(), page: data }));
  };
};
