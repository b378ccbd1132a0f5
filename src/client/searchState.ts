/** What is searched for, as it stands in the address: `?q=osallisuus&kind=concepts&kind=cases&theme=housing`. */
import { type Chosen, facetNames } from './searchFacets.ts';

export interface SearchState {
  query: string;
  chosen: Chosen;
}

/** The state that a query string tells; unknown parameters are left out, values are not checked. */
export const readState = (address: string): SearchState => {
  const parameters = new URLSearchParams(address);
  return {
    query: parameters.get('q') ?? '',
    chosen: new Map(facetNames.flatMap((name) => (parameters.has(name) ? [[name, [...new Set(parameters.getAll(name))]]] : []))),
  };
};

/** The query string of a state, with its question mark; empty when nothing is asked. */
export const writeState = ({ query, chosen }: SearchState): string => {
  const parameters = new URLSearchParams(query.trim() ? { q: query.trim() } : {});
  for (const name of facetNames) for (const key of chosen.get(name) ?? []) parameters.append(name, key);
  return parameters.size > 0 ? `?${parameters}` : '';
};
