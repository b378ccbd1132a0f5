/** A table of the page as CSV, for spreadsheets. */

/** Texts of a cell: a name and its unit stand in columns of their own, a number without its spaces, a dash as nothing. */
export const cellTexts = (cell: HTMLTableCellElement): string[] => {
  const unit = cell.querySelector('.unit');
  const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  if (cell.scope === 'row' || cell.cellIndex === 0) return [tidy(unit ? cell.querySelector('a')?.textContent : cell.textContent), tidy(unit?.textContent)];
  const text = tidy(cell.textContent);
  if (text.startsWith('–')) return [''];
  return [/^[-−]?[\d\s]+(?:[.,]\d+)?$/.test(text) ? text.replace(/\s/g, '').replace('−', '-') : text];
};

/** Cells as CSV (RFC 4180, but with semicolons, since numbers have a decimal comma in two of our languages), with a byte-order mark, so that spreadsheets read its letters right. */
export const tableCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')).join('\r\n')}\r\n`;
