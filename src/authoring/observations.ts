/** The observations of a follow-up as rows of a form, and the CSV file that they make beside the entry. */

import { z } from 'zod';
import { columnsOf } from '../refinery/columnsOf.ts';
import { csvCells } from '../refinery/csvCells.ts';
import { type ObservationColumn, observationColumns } from '../refinery/observation.ts';
import { cleanLine } from './cleanText.ts';
import { readDate, writtenDate } from './readDate.ts';
import { readNumber, writeNumber } from './readNumber.ts';
import { isBlank, type TypedGroup, textAt } from './typed.ts';

/** Name of the file beside the entry. */
export const observationsFile = 'follow-up.csv';

const anyNumber = z.number();
const wholeNumber = z.int().min(0);

const cellOf = (column: ObservationColumn, typed: string): string => {
  const line = cleanLine(typed);
  if (column === 'period') return readDate(line) ?? line;
  if (column === 'n') return String(readNumber(line, wholeNumber) ?? line);
  return column === 'value' || column === 'uncertainty' ? String(readNumber(line, anyNumber) ?? line) : line;
};

export interface RowProblem {
  row: number;
  column: ObservationColumn;
  reason: 'date' | 'no-day' | 'number' | 'measure' | 'value-or-reason' | 'repeated';
}

const cellIn = (typed: TypedGroup, column: ObservationColumn): string => {
  const found = textAt(typed, column);
  return found.trim() === '' ? '' : cellOf(column, found);
};

/** What is wrong with the rows, by the number of the row among all of them; `measures` are the keys of the plan. */
export const rowProblems = (rows: readonly TypedGroup[], measures: readonly string[]): RowProblem[] => {
  const seen = new Set<string>();
  return rows.flatMap((typed, row): RowProblem[] => {
    if (isBlank(typed)) return [];
    const [period = '', measure = '', value = '', missing = '', n = '', uncertainty = ''] = observationColumns.map((column) => cellIn(typed, column));
    const isNumber = (column: ObservationColumn, schema: z.ZodNumber): boolean => {
      const text = textAt(typed, column);
      return text.trim() === '' || readNumber(text, schema) !== undefined;
    };
    const key = `${period} ${measure}`;
    const repeated = seen.has(key);
    seen.add(key);
    const isPeriod = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(period);
    const isNoDay = !isPeriod && writtenDate(period) !== undefined;
    const wrong: [boolean, ObservationColumn, RowProblem['reason']][] = [
      [!isPeriod && !isNoDay, 'period', 'date'],
      [isNoDay, 'period', 'no-day'],
      [!measures.includes(measure), 'measure', 'measure'],
      [(value === '') === (missing === ''), 'value', 'value-or-reason'],
      [!isNumber('value', anyNumber), 'value', 'number'],
      [!isNumber('n', wholeNumber) || (n !== '' && !/^\d+$/.test(n)), 'n', 'number'],
      [!isNumber('uncertainty', anyNumber) || uncertainty.startsWith('-'), 'uncertainty', 'number'],
      [repeated, 'period', 'repeated'],
    ];
    return wrong.flatMap(([is, column, reason]) => (is ? [{ row, column, reason }] : []));
  });
};

const quoted = (cell: string): string => (/[",\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The file: one row an observation, by measure as typed, columns that no row uses left out but for the first three; undefined without rows. */
export const observationsCsv = (rows: readonly TypedGroup[]): string | undefined => {
  const filled = rows.filter((row) => !isBlank(row));
  if (filled.length === 0) return undefined;
  const columns = observationColumns.filter((column, index) => index < 3 || filled.some((row) => cellIn(row, column) !== ''));
  return `${[columns.join(','), ...filled.map((row) => columns.map((column) => quoted(cellIn(row, column))).join(','))].join('\n')}\n`;
};

/** What a table of observations holds for the form. */
export interface TypedRows {
  rows: TypedGroup[];
  /** Names of columns that are not known. */
  unknown: string[];
  /** Why nothing could be read: no names of columns in the first row, or a quotation mark that nothing closes. */
  fault?: 'no-columns' | 'broken-quote';
}

/** The rows of a file or of a table from a spreadsheet, read as the content check reads them, whatever parts their cells and in whichever of the three languages their columns are named. */
export const rowsOf = (csv: string): TypedRows => {
  const { delimiter, rows, brokenQuote } = csvCells(csv);
  const [header = [], ...body] = rows;
  const { names } = columnsOf(header, body);
  const unknown = header.filter(({ text }, index) => names[index] === undefined && text.trim() !== '').map(({ text }) => text);
  if (brokenQuote !== undefined) return { rows: [], unknown, fault: 'broken-quote' };
  if (names.every((name) => name === undefined)) return { rows: [], unknown, fault: 'no-columns' };
  const typed = body.map((cells) =>
    Object.fromEntries(
      cells.flatMap(({ text }, index) => {
        const name = names[index];
        return name && text.trim() !== '' ? [[name, delimiter === ',' ? typedCell(name, text) : text.trim()]] : [];
      }),
    ),
  );
  return { rows: typed, unknown };
};

/** Where commas part the cells, decimals have a full stop, so numbers have one reading only. */
const typedCell = (column: ObservationColumn, cell: string): string =>
  (column === 'value' || column === 'uncertainty') && /^-?\d+(\.\d+)?$/.test(cell) ? writeNumber(Number(cell)) : cell;
