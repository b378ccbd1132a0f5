/** A file that is not plain UTF-8. Both kinds of line ending are fine, and spreadsheets may leave their byte order mark in a CSV file. */
import { placeAt } from '../markdown/parse.ts';
import type { FileRule } from './rule.ts';

export const encoding: FileRule<'encoding'> = {
  name: 'encoding',
  level: 'error',
  scope: 'file',
  *find({ file: { file, text, invalidAt } }) {
    if (text === undefined) return;
    const at = (offset: number) => {
      const { line, column } = placeAt(text, offset);
      return { file, line, column };
    };
    if (invalidAt !== undefined) yield { where: at(invalidAt), params: { kind: 'invalid' } };
    if (text.startsWith('\uFEFF') && !/\.csv$/i.test(file)) yield { where: at(0), params: { kind: 'bom' }, fix: { replace: '\uFEFF', by: '', safe: true } };
    const nul = text.indexOf('\0');
    if (nul >= 0) yield { where: at(nul), params: { kind: 'nul' } };
  },
};
