/** Rows of cells as lines of text. */

/** Columns padded to their widest cell; the first to the left, the others to the right. */
export const aligned = (rows: readonly string[][]): string[] => {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ')}`);
};
