/** A mark that git leaves when two changes meet. */
import { placeAt } from '../markdown/parse.ts';
import type { FileRule } from './rule.ts';

export const mergeConflictMarker: FileRule<'merge-conflict-marker'> = {
  name: 'merge-conflict-marker',
  level: 'error',
  scope: 'file',
  *find({ file: { file, text } }) {
    if (text === undefined || !(text.includes('<<<<<<<') || text.includes('>>>>>>>'))) return;
    for (const match of text.matchAll(/^(<{7}|>{7})(?=[ \r\n]|$)/gm)) {
      const { line, column } = placeAt(text, match.index);
      yield { where: { file, line, column }, params: { marker: match[0] } };
    }
  },
};
