/** The cells of a CSV text with their places, whatever mark parts them. */
import { parse } from 'csv-parse/browser/esm/sync';

export interface Cell {
  text: string;
  /** From 1. */
  line: number;
  /** In UTF-16 units from 1. */
  column: number;
}

export interface CsvCells {
  delimiter: ',' | ';' | '\t';
  /** Rows with something in them. */
  rows: Cell[][];
  /** First line of a row in which a quotation mark opens that nothing closes, or stands in the middle of a cell; rows from there on are lost. */
  brokenQuote: number | undefined;
}

/** The mark of which the first line with text has most outside quotation marks. */
const delimiterOf = (text: string): CsvCells['delimiter'] => {
  const first = (text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => first.split(mark).length - 1;
  const marks = [',', ';', '\t'] as const;
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/** A byte order mark is left out; lines without text, or with delimiters alone, are no rows. */
export const csvCells = (source: string): CsvCells => {
  // A line that only tells a spreadsheet the delimiter keeps its place, so that the lines below keep their numbers.
  const text = source.replace(/^\uFEFF/, '').replace(/^sep=[;,\t]\r?\n/i, '\n');
  const delimiter = delimiterOf(text);
  const rows: Cell[][] = [];
  let line = 1;
  let brokenQuote: number | undefined;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      raw: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      cast: (value, { quoting }) => ({ text: value, quoting }),
      on_record: (found: unknown) => {
        const { raw, record } = isRaw(found) ? found : { raw: '', record: [] };
        const lead = /^[\r\n]+/.exec(raw)?.[0] ?? '';
        rows.push(placed(record, line + linesIn(lead)));
        line += linesIn(raw);
        return null;
      },
    });
  } catch {
    // Whatever the parser stumbles over stands in the record that began here.
    brokenQuote = line;
  }
  return { delimiter, rows: rows.filter((row) => row.some((cell) => cell.text.trim() !== '')), brokenQuote };
};

interface Raw {
  raw: string;
  record: { text: string; quoting: boolean }[];
}
const isRaw = (found: unknown): found is Raw => typeof found === 'object' && found !== null && 'raw' in found;

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** Places are counted from how each cell was written: quotation marks about it and doubled ones in it take room. */
const placed = (record: Raw['record'], firstLine: number): Cell[] => {
  let line = firstLine;
  let column = 1;
  return record.map(({ text, quoting }) => {
    const cell = { text, line, column: column + (quoting ? 1 : 0) };
    const written = quoting ? `"${text.replaceAll('"', '""')}"` : text;
    const breaks = linesIn(written);
    line += breaks;
    column = breaks > 0 ? written.length - Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1 : column + written.length + 1;
    return cell;
  });
};
