/** Entries whose title, place, labels or summary hold every word of a text. */
import type { LibraryNames } from './libraryData.ts';
import type { Library } from './narrow.ts';
import { addRow, noRows, type RowBits } from './rowBits.ts';

const folded = new WeakMap<LibraryNames, readonly string[]>();

/** Titles, places and labels in lower case, made at the first word. */
const textsOf = (names: LibraryNames, { facets }: Library): readonly string[] => {
  const known = folded.get(names);
  if (known) return known;
  const labels = facets.map(({ values }) => values.map(({ label }) => label.toLowerCase()));
  const made = names.titles.map((title, row) => {
    const ofRow = facets.map(({ ofRow: all }, at) => (all[row] ?? []).map((value) => labels[at]?.[value] ?? '').join(' '));
    return `${title} ${names.places[row] ?? ''}`.toLowerCase() + ofRow.join(' ');
  });
  folded.set(names, made);
  return made;
};

/** Undefined when the text holds no words: then nothing is narrowed. */
export const textRows = (text: string, library: Library, names: LibraryNames, summary: (row: number) => string | undefined): RowBits | undefined => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const bits = noRows(library.size);
  for (const [row, known] of textsOf(names, library).entries())
    if (words.every((word) => known.includes(word) || summary(row)?.toLowerCase().includes(word))) addRow(bits, row);
  return bits;
};
