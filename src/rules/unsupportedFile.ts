/** A file that is no entry, translation, attachment or snapshot; nothing is left out without a word. */
import { collectionNames } from '../schema/registry.ts';
import { sourceBeside } from './folders.ts';
import type { FileRule } from './rule.ts';

export const unsupportedFile: FileRule<'unsupported-file'> = {
  name: 'unsupported-file',
  level: 'error',
  scope: 'file',
  *find({ file: { file, is, isLink }, files }) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const where = { file, line: 1, column: 1 };
    if (isLink) yield { where, params: { name, reason: 'link' } };
    else if (is.kind === 'unsupported') yield { where, params: { name, reason: isInPlace(file) ? 'name' : 'place' } };
    else if (is.kind === 'attachment' && sourceBeside(file, files) === undefined) yield { where, params: { name, reason: 'no-entry' } };
  },
};

const isInPlace = (file: string): boolean => {
  const [collection, ...rest] = file.split('/');
  return rest.length === 2 && (collection === 'snapshots' || collectionNames.some((name) => name === collection));
};
