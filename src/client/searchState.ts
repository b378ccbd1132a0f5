/** What is searched for, as it stands in the address: `?q=osallisuus&kind=concepts&kind=cases&theme=housing&sort=newest&langs=all`. */
import { facetNames } from '../finding/facetNames.ts';
import type { Chosen } from './searchFacets.ts';

/** Orders of results; the first needs no word in the address. */
const sorts = ['relevance', 'title', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchState {
  query: string;
  chosen: Chosen;
  /** Whether all languages are searched. */
  everywhere: boolean;
  sort: Sort;
}

/** The order of that name; any other name stands for the first. */
export const sortOf = (name: string | null | undefined): Sort => sorts.find((sort) => sort === name) ?? 'relevance';

/** The state that a query string tells; unknown parameters are left out, values of facets are not checked. */
export const readState = (address: string): SearchState => {
  const parameters = new URLSearchParams(address);
  return {
    query: (parameters.get('q') ?? '').normalize('NFC'),
    chosen: new Map(facetNames.flatMap((name) => (parameters.has(name) ? [[name, [...new Set(parameters.getAll(name))]]] : []))),
    everywhere: parameters.get('langs') === 'all',
    sort: sortOf(parameters.get('sort')),
  };
};

/** The query string of a state, with its question mark; empty when nothing is asked. */
export const writeState = ({ query, chosen, everywhere, sort }: SearchState): string => {
  const parameters = new URLSearchParams(query.trim() ? { q: query.trim() } : {});
  for (const name of facetNames) for (const key of chosen.get(name) ?? []) parameters.append(name, key);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (everywhere) parameters.set('langs', 'all');
  return parameters.size > 0 ? `?${parameters}` : '';
};
