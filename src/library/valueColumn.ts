/** A column of a library as compact text: for each entry the values that it has in a facet. */

/** The letter of a value: one character each that JSON writes as it is. The space parts entries. */
const letterOf = (value: number): string => {
  const code = 35 + value + (value >= 57 ? 1 : 0);
  return String.fromCharCode(code < 127 ? code : code + 34);
};

const positionOf = (letter: string): number => {
  const written = letter.charCodeAt(0);
  const code = written < 127 ? written : written - 34;
  return code - 35 - (code > 92 ? 1 : 0);
};

/** Writes the values of each entry, by their position in the facet's list of values. Gzip makes about a byte of a value. */
export const packColumn = (rows: readonly (readonly number[])[]): string => rows.map((values) => values.map(letterOf).join('')).join(' ');

/** The way back; `size` is the number of entries, so that an empty library is told from one entry without values. */
export const unpackColumn = (column: string, size: number): number[][] => (size === 0 ? [] : column.split(' ').map((letters) => [...letters].map(positionOf)));
