/** The codebook of a collection's table: what each column means and what each value is called, in the three languages. */
import { csvFormat } from 'd3';
import type { TableColumn } from '../i18n/codebook/fi.ts';
import { codebookTexts } from '../i18n/codebook.ts';
import { countryName, languageName } from '../i18n/formats.ts';
import type { Vocabulary } from '../i18n/vocabulary/fi.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { columnsOf, type TableRow } from './collectionTable.ts';

/** Columns whose values are words of a vocabulary. */
const vocabularies: Partial<Record<TableColumn, keyof Vocabulary>> = {
  status: 'status',
  themes: 'theme',
  methods: 'method',
  target_groups: 'targetGroup',
  governance: 'governance',
  scales: 'scale',
  outcome_kinds: 'outcomeKind',
  reporters: 'reporter',
  evidence: 'evidence',
  documentation: 'documentation',
  not_documented: 'gap',
};

const labelIn = (column: TableColumn, value: string, lang: Lang): string => {
  const list = vocabularies[column];
  const labels: Readonly<Record<string, string>> = list ? vocabulary[lang][list] : {};
  if (column === 'country') return countryName(lang, value);
  return column === 'source_language' ? languageName(lang, value) : (labels[value] ?? value);
};

/** Every word of the vocabulary, used or not; of countries and languages those that are used. */
const valuesOf = (column: TableColumn, rows: readonly TableRow[]): string[] => {
  const list = vocabularies[column];
  if (list) return Object.keys(vocabulary.fi[list]);
  return column === 'country' || column === 'source_language' ? [...new Set(rows.flatMap((row) => row[column] ?? []))].sort() : [];
};

/** The codebook as CSV: a row without a value explains the column, the others its values. */
export const codebookCsv = (rows: readonly TableRow[]): string => {
  const lines = columnsOf(rows).flatMap((column) => [
    { column, value: '', ...Object.fromEntries(languages.map((lang) => [lang, codebookTexts[lang][column]])) },
    ...valuesOf(column, rows).map((value) => ({ column, value, ...Object.fromEntries(languages.map((lang) => [lang, labelIn(column, value, lang)])) })),
  ]);
  return `${csvFormat<Record<string, string>>(lines, ['column', 'value', ...languages]).replace(/\r?\n/g, '\r\n')}\r\n`;
};
