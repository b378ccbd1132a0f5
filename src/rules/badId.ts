/** A folder whose name can't be an id. */
import { folderOf } from './folders.ts';
import type { FileRule } from './rule.ts';
import { kebab } from './schemaIssue.ts';

export const badId: FileRule<'bad-id'> = {
  name: 'bad-id',
  level: 'error',
  scope: 'file',
  *find({ file: { file, is } }) {
    if (is.kind !== 'source' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(is.id)) return;
    yield { where: { file, line: 1, column: 1 }, params: { id: is.id, suggestion: `${folderOf(folderOf(file))}/${kebab(is.id) ?? 'id'}` } };
  },
};
