/** Cells of a table as CSV (RFC 4180), with a byte-order mark, so that spreadsheets read its letters right. */
export const tableCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`;
