/** The order of results that a reader chooses. */
import type { Found } from './searchFound.ts';
import type { Sort } from './searchState.ts';

/** Hits by rank, as they come; by title, pages of several languages mixed; or newest first, pages without a year last. */
export const inOrder = (hits: readonly Found[], sort: Sort): readonly Found[] =>
  sort === 'title'
    ? [...hits].sort((a, b) => a.place / a.index.pages - b.place / b.index.pages)
    : sort === 'newest'
      ? [...hits].sort((a, b) => b.year - a.year)
      : hits;
