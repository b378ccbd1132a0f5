/** Order of a library's rows. */
import type { LibraryNames } from './libraryData.ts';
import type { LibraryState } from './libraryState.ts';
import type { Library } from './narrow.ts';

/** Places of each entry in the order of the language; made once, since comparing words is slow. */
const ranks = new WeakMap<LibraryNames, readonly number[]>();
const placeRanks = (names: LibraryNames, lang: string): readonly number[] => {
  const known = ranks.get(names);
  if (known) return known;
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const order = new Map([...new Set(names.places)].sort(compare).map((place, at) => [place, at]));
  const made = names.places.map((place) => order.get(place) ?? 0);
  ranks.set(names, made);
  return made;
};

/** Rows sorted; they come in the order of titles, which settles what is equal. Levels are sorted from the strongest, as in their vocabulary. */
export const sortRows = (
  rows: readonly number[],
  { sort, descending }: Pick<LibraryState, 'sort' | 'descending'>,
  { facets }: Library,
  names: LibraryNames,
  lang: string,
): number[] => {
  if (sort === 'title') return descending ? [...rows].reverse() : [...rows];
  const level = facets.find(({ name }) => name === sort)?.ofRow;
  const key = sort === 'place' ? placeRanks(names, lang) : sort === 'start' ? names.start : undefined;
  const rankOf = (row: number): number => (level ? (level[row]?.[0] ?? 99) : key ? (key[row] ?? 0) : row);
  return [...rows].sort((a, b) => (descending ? rankOf(b) - rankOf(a) : rankOf(a) - rankOf(b)) || a - b);
};
