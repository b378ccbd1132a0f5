/** Entries whose title, place, labels or summary hold every word of a text. */
import type { LibraryNames } from './libraryData.ts';
import type { Library } from './narrow.ts';
import { addRow, noRows, type RowBits } from './rowBits.ts';

/** Lower case without diacritics, so that "malmo" finds Malmö. */
const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const folded = new WeakMap<LibraryNames, readonly string[]>();

/** Titles, places and labels folded, made at the first word. */
const textsOf = (names: LibraryNames, { facets }: Library): readonly string[] => {
  const known = folded.get(names);
  if (known) return known;
  const labels = facets.map(({ values }) => values.map(({ label }) => fold(label)));
  const made = names.titles.map((title, row) => {
    const ofRow = facets.map(({ ofRow: all }, at) => (all[row] ?? []).map((value) => labels[at]?.[value] ?? '').join(' '));
    return `${fold(`${title} ${names.places[row] ?? ''}`)} ${ofRow.join(' ')}`;
  });
  folded.set(names, made);
  return made;
};

/** Undefined when the text holds no words: then nothing is narrowed. */
export const textRows = (text: string, library: Library, names: LibraryNames, summary: (row: number) => string | undefined): RowBits | undefined => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const bits = noRows(library.size);
  for (const [row, known] of textsOf(names, library).entries())
    if (words.every((word) => known.includes(word) || fold(summary(row) ?? '').includes(word))) addRow(bits, row);
  return bits;
};
