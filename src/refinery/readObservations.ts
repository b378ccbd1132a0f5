/** Follow-up data as people save them from a spreadsheet, read as observations; what can't be understood for sure is told with its place. */
import { missingReasons } from '../schema/vocabulary.ts';
import { columnsOf } from './columnsOf.ts';
import { type Cell, csvCells } from './csvCells.ts';
import type { Observation, ObservationColumn } from './observation.ts';
import { readNumber } from './readNumber.ts';
import { readPeriod } from './readPeriod.ts';

/** Something in the file that is not understood; places count from 1, `written` is what stands there. */
export type ObservationFault = { line: number; column: number; written: string } & (
  | { kind: 'empty' | 'broken-quote' | 'unknown-column' | 'repeated-column' | 'no-column' | 'too-many-cells' }
  | { kind: 'unknown-measure' | 'unknown-reason' | 'no-value' | 'value-and-reason' }
  | { kind: 'period'; fault: 'ambiguous' | 'serial' | 'not-a-period'; meant?: string | undefined }
  | { kind: 'number'; name: ObservationColumn; fault: 'ambiguous' | 'date' | 'not-a-number' | 'negative' | 'not-whole' }
  | { kind: 'repeated'; otherLine: number }
);

export interface ReadObservations {
  /** In the order of the file. */
  observations: Observation[];
  faults: ObservationFault[];
}

/** Reads the text of the file; `measures` are the keys that the plan has. Rows with a fault give no observation. */
export const readObservations = (text: string, measures: readonly string[]): ReadObservations => {
  const { delimiter, rows, brokenQuote } = csvCells(text);
  const [header, ...body] = rows;
  const faults: ObservationFault[] = [];
  if (brokenQuote !== undefined) faults.push({ kind: 'broken-quote', line: brokenQuote, column: 1, written: '"' });
  if (!header) return { observations: [], faults: faults.length > 0 ? faults : [{ kind: 'empty', line: 1, column: 1, written: '' }] };
  const columns = columnsOf(header, body);
  faults.push(...columns.faults);
  if (columns.faults.some(({ kind }) => kind === 'no-column')) return { observations: [], faults };
  const observations: Observation[] = [];
  const seen = new Map<string, number>();
  for (const row of body) {
    const read = readRow(row, columns.names, { measures, semicolons: delimiter !== ',' });
    faults.push(...read.faults);
    if (!read.observation) continue;
    const { measure, period, line } = read.observation;
    const key = `${measure} ${period}`;
    const otherLine = seen.get(key);
    if (otherLine === undefined) {
      seen.set(key, line);
      observations.push(read.observation);
    } else faults.push({ kind: 'repeated', line, column: 1, written: key, otherLine });
  }
  return { observations, faults };
};

interface Reading {
  measures: readonly string[];
  semicolons: boolean;
}

const readRow = (row: readonly Cell[], names: readonly (ObservationColumn | undefined)[], { measures, semicolons }: Reading) => {
  const faults: ObservationFault[] = [];
  const first = row[0] ?? { text: '', line: 1, column: 1 };
  const cellOf = (name: ObservationColumn): Cell => row[names.indexOf(name)] ?? { ...first, text: '' };
  const textOf = (name: ObservationColumn): string => cellOf(name).text.trim();
  const at = (name: ObservationColumn) => ({ line: cellOf(name).line, column: cellOf(name).column, written: textOf(name) });
  const surplus = row.slice(names.length).find((cell) => cell.text.trim() !== '');
  if (surplus) return { faults: [{ kind: 'too-many-cells', line: surplus.line, column: surplus.column, written: surplus.text.trim() } as const] };

  const numberIn = (name: 'value' | 'n' | 'uncertainty'): number | undefined => {
    if (textOf(name) === '') return undefined;
    const read = readNumber(textOf(name), semicolons);
    const fault =
      'fault' in read ? read.fault : name !== 'value' && read.value < 0 ? 'negative' : name === 'n' && !Number.isInteger(read.value) ? 'not-whole' : undefined;
    if (fault) faults.push({ kind: 'number', name, fault, ...at(name) });
    return 'value' in read ? read.value : undefined;
  };

  const period = readPeriod(textOf('period'));
  if ('fault' in period) faults.push({ kind: 'period', ...period, ...at('period') });
  const measure = textOf('measure');
  if (!measures.includes(measure)) faults.push({ kind: 'unknown-measure', ...at('measure') });
  const [value, n, uncertainty] = [numberIn('value'), numberIn('n'), numberIn('uncertainty')];
  const missing = missingReasons.find((reason) => reason === textOf('missing'));
  if (textOf('missing') !== '' && !missing) faults.push({ kind: 'unknown-reason', ...at('missing') });
  if (textOf('value') === '' && textOf('missing') === '') faults.push({ kind: 'no-value', ...at('value') });
  if (textOf('value') !== '' && textOf('missing') !== '') faults.push({ kind: 'value-and-reason', ...at('missing') });
  if (faults.length > 0 || !('period' in period)) return { faults };
  const common = { measure, period: period.period, n, uncertainty, notes: notesOf(textOf), line: first.line };
  if (missing) return { faults, observation: { ...common, missing } };
  return value === undefined ? { faults } : { faults, observation: { ...common, value } };
};

const notesOf = (textOf: (name: ObservationColumn) => string): Observation['notes'] =>
  Object.fromEntries(
    (
      [
        ['any', 'note'],
        ['fi', 'note_fi'],
        ['sv', 'note_sv'],
        ['en', 'note_en'],
      ] as const
    ).flatMap(([lang, name]) => (textOf(name) === '' ? [] : [[lang, textOf(name)]])),
  );
