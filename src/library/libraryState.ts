/** What the reader has chosen in a library, and how it stands in the address, so that it can be shared and gone back to. */
import type { Chosen } from './narrow.ts';

export const libraryViews = ['list', 'table', 'map', 'time'] as const;
export type LibraryView = (typeof libraryViews)[number];

export const sortKeys = ['title', 'place', 'start', 'evidence', 'documentation'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface LibraryState {
  chosen: Chosen;
  text: string;
  view: LibraryView;
  sort: SortKey;
  descending: boolean;
  /** Ids of the entries chosen for comparison. */
  compare: readonly string[];
}

/** At most so many side by side. */
export const mostCompared = 4;

/** The state that an address says; what it says wrong is left out. `facets` are the names that the library knows. */
export const readState = (search: string, facets: readonly string[]): LibraryState => {
  const said = new URLSearchParams(search);
  const sort = said.get('sort') ?? '';
  return {
    chosen: new Map(facets.flatMap((name) => (said.has(name) ? [[name, [...new Set(said.getAll(name))]]] : []))),
    text: said.get('text') ?? '',
    view: libraryViews.find((view) => view === said.get('view')) ?? 'list',
    sort: sortKeys.find((key) => key === sort.replace(/^-/, '')) ?? 'title',
    descending: sort.startsWith('-'),
    compare: [...new Set(said.getAll('compare'))].slice(0, mostCompared),
  };
};

/** The query of the address, `?` in front; empty for the state at the start. */
export const writeState = ({ chosen, text, view, sort, descending, compare }: LibraryState): string => {
  const said = new URLSearchParams([...chosen].flatMap(([name, keys]) => keys.map((key): [string, string] => [name, key])));
  if (text) said.set('text', text);
  if (view !== 'list') said.set('view', view);
  if (sort !== 'title' || descending) said.set('sort', `${descending ? '-' : ''}${sort}`);
  for (const id of compare) said.append('compare', id);
  return said.size > 0 ? `?${said}` : '';
};

/** The state without a value of a facet, without all of its values when no key is given, or without the words (`text`). */
export const withoutChoice = (state: LibraryState, name: string, key?: string): LibraryState => ({
  ...state,
  text: name === 'text' ? '' : state.text,
  chosen: new Map(
    [...state.chosen].flatMap(([facet, keys]) => {
      const left = facet !== name ? keys : key === undefined ? [] : keys.filter((one) => one !== key);
      return left.length > 0 ? [[facet, left]] : [];
    }),
  ),
});
