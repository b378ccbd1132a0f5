/** Reads CSL-JSON, BibTeX or RIS into CSL items, record by record. The formats are read by Citation.js, BibTeX as BibLaTeX, which includes it. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isRecord } from '../schema/walk.ts';
import { type BibliographyFormat, bibtexRecords, formatOf, jsonRecords, type RawRecord, risRecords } from './splitRecords.ts';

/** A record of the file: the CSL item that it says, or why it can't be read. */
export type ReadRecord = { line: number; item: Record<string, unknown> } | { line: number; unreadable: string };

/** The records of the file in their order; nothing when the file is in none of the three formats. */
export const readBibliography = (text: string): { format: BibliographyFormat; records: ReadRecord[] } | undefined => {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const format = formatOf(clean);
  if (format === undefined) return undefined;
  if (format === 'csl-json') return { format, records: readJson(clean) };
  const records = format === 'bibtex' ? bibtexRecords(clean) : risRecords(clean);
  return { format, records: records.map((record) => readWith(format === 'bibtex' ? '@biblatex/text' : '@ris/file', record)) };
};

const readJson = (text: string): ReadRecord[] => {
  const records = jsonRecords(text).map(({ line, text: record }): ReadRecord => {
    const item = parsed(record);
    return 'error' in item ? { line, unreadable: item.error } : isRecord(item.value) ? { line, item: item.value } : { line, unreadable: record };
  });
  const whole = parsed(text);
  // Something between the records or after them is broken, such as a brace that is never closed.
  return 'error' in whole && records.every((record) => 'item' in record) ? [...records, { line: text.split('\n').length, unreadable: whole.error }] : records;
};

const parsed = (text: string): { value: unknown } | { error: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: messageOf(error) };
  }
};

const readWith = (format: '@biblatex/text' | '@ris/file', { line, text }: RawRecord): ReadRecord => {
  try {
    const [item] = plugins.input.chain(text, { forceType: format, generateGraph: false });
    return isRecord(item) ? { line, item } : { line, unreadable: text };
  } catch (error) {
    // The parser counts lines inside the record and prints the record after its first line.
    return { line, unreadable: (messageOf(error).split('\n')[0] ?? '').replace(/ at line \d+ col \d+:?$/, '') };
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
