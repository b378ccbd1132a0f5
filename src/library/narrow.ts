/** Narrows a library by facets: OR within a facet, AND between facets, and what ticking each value would show. */
import type { Facet, LibraryIndex } from './libraryData.ts';
import { addRow, allRows, both, countShared, either, noRows, type RowBits, rowsOf } from './rowBits.ts';
import { unpackColumn } from './valueColumn.ts';

export interface PreparedFacet extends Facet {
  /** Values of each entry, by position. */
  ofRow: readonly (readonly number[])[];
  /** Entries of each value. */
  bits: readonly RowBits[];
}

export interface Library {
  size: number;
  facets: readonly PreparedFacet[];
}

/** Chosen values by facet; a facet without chosen values is not in it. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

export interface Narrowed {
  /** Entries that fit, in the order of their titles. */
  rows: number[];
  /** For each facet the number of entries that each value would show, given the choices in the other facets. */
  counts: ReadonlyMap<string, readonly number[]>;
}

/** Reads the index once. */
export const prepareLibrary = ({ size, facets }: LibraryIndex): Library => ({
  size,
  facets: facets.map(({ column, ...facet }) => {
    const ofRow = unpackColumn(column, size);
    const bits = facet.values.map(() => noRows(size));
    for (const [row, values] of ofRow.entries()) for (const value of values) addRow(bits[value] ?? noRows(size), row);
    return { ...facet, ofRow, bits };
  }),
});

/** What the choices leave; `within` narrows further, for instance by a text. Values that the library does not know show nothing. */
export const narrow = ({ size, facets }: Library, chosen: Chosen, within: RowBits = allRows(size)): Narrowed => {
  const masks = facets.map(({ name, values, bits }) => {
    const keys = chosen.get(name);
    if (!keys) return undefined;
    return keys.map((key) => bits[values.findIndex((value) => value.key === key)] ?? noRows(size)).reduce(either, noRows(size));
  });
  const allBut = (left: number | undefined): RowBits => masks.reduce<RowBits>((sum, mask, at) => (mask && at !== left ? both(sum, mask) : sum), within);
  const fitting = allBut(undefined);
  return {
    rows: rowsOf(fitting),
    counts: new Map(
      facets.map(({ name, bits }, at) => {
        const others = masks[at] ? allBut(at) : fitting;
        return [name, bits.map((mine) => countShared(mine, others))];
      }),
    ),
  };
};
