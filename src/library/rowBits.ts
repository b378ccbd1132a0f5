/** Sets of entries as bits, so that counting every value of every facet takes microseconds. */

export type RowBits = Uint32Array;

/** No entry of a library of the size. */
export const noRows = (size: number): RowBits => new Uint32Array(Math.ceil(size / 32));

/** Every entry. */
export const allRows = (size: number): RowBits => {
  const bits = noRows(size).fill(0xffffffff);
  const rest = size % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
};

/** Puts an entry into the set, in place. */
export const addRow = (bits: RowBits, row: number): void => {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
};

export const either = (a: RowBits, b: RowBits): RowBits => a.map((word, at) => word | (b[at] ?? 0));
export const both = (a: RowBits, b: RowBits): RowBits => a.map((word, at) => word & (b[at] ?? 0));

/** Number of ones in a word (Hacker's Delight, 5–1). */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** How many entries two sets share; nothing is made for it. */
export const countShared = (a: RowBits, b: RowBits): number => {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += ones((a[at] ?? 0) & (b[at] ?? 0));
  return count;
};

/** The entries of the set in their order. */
export const rowsOf = (bits: RowBits): number[] => {
  const rows: number[] = [];
  for (let at = 0; at < bits.length; at++) for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) rows.push(at * 32 + (31 - Math.clz32(word & -word)));
  return rows;
};
