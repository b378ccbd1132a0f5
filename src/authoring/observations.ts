/** The observations of a follow-up as rows of a form, and the CSV file that they make beside the entry. */

import { csvParseRows } from 'd3-dsv';
import { z } from 'zod';
import { cleanLine } from './cleanText.ts';
import { readDate } from './readDate.ts';
import { readNumber, writeNumber } from './readNumber.ts';
import { isBlank, type TypedGroup, textAt } from './typed.ts';

/** Name of the file beside the entry. */
export const observationsFile = 'follow-up.csv';

/** Columns in the order of the file. */
export const observationColumns = ['period', 'measure', 'value', 'missing', 'n', 'uncertainty', 'note'] as const;
export type ObservationColumn = (typeof observationColumns)[number];

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
  reason: 'date' | 'number' | 'measure' | 'value-or-reason' | 'repeated';
}

const rowOf = (typed: TypedGroup): Record<ObservationColumn, string> => {
  const cell = (column: ObservationColumn): string => {
    const found = textAt(typed, column);
    return found.trim() === '' ? '' : cellOf(column, found);
  };
  return {
    period: cell('period'),
    measure: cell('measure'),
    value: cell('value'),
    missing: cell('missing'),
    n: cell('n'),
    uncertainty: cell('uncertainty'),
    note: cell('note'),
  };
};

/** What is wrong with the rows, by the number of the row among all of them; `measures` are the keys of the plan. */
export const rowProblems = (rows: readonly TypedGroup[], measures: readonly string[]): RowProblem[] => {
  const seen = new Set<string>();
  return rows.flatMap((typed, row): RowProblem[] => {
    if (isBlank(typed)) return [];
    const { period, measure, value, missing, n, uncertainty } = rowOf(typed);
    const isNumber = (column: ObservationColumn, schema: z.ZodNumber): boolean => {
      const text = textAt(typed, column);
      return text.trim() === '' || readNumber(text, schema) !== undefined;
    };
    const key = `${period} ${measure}`;
    const repeated = seen.has(key);
    seen.add(key);
    const wrong: [boolean, ObservationColumn, RowProblem['reason']][] = [
      [!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(period), 'period', 'date'],
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
  const filled = rows.filter((row) => !isBlank(row)).map(rowOf);
  if (filled.length === 0) return undefined;
  const columns = observationColumns.filter((column, index) => index < 3 || filled.some((row) => row[column] !== ''));
  return `${[columns.join(','), ...filled.map((row) => columns.map((column) => quoted(row[column])).join(','))].join('\n')}\n`;
};

/** The rows of a file that is there; columns that the form does not know are handed back by name. */
export const rowsOf = (csv: string): { rows: TypedGroup[]; unknown: string[] } => {
  const [head = [], ...lines] = csvParseRows(csv.replace(/^\uFEFF/, '')).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const columns = head.map((name) => observationColumns.find((column) => column === name.trim()));
  const rows = lines.map((cells) =>
    Object.fromEntries(columns.flatMap((column, index) => (column && cells[index]?.trim() ? [[column, typedCell(column, cells[index])]] : []))),
  );
  return { rows, unknown: head.filter((_, index) => columns[index] === undefined) };
};

/** Files write decimals with a full stop, so their numbers have one reading only. */
const typedCell = (column: ObservationColumn, cell: string): string =>
  (column === 'value' || column === 'uncertainty') && /^-?\d+(\.\d+)?$/.test(cell) ? writeNumber(Number(cell)) : cell;
