/** A picture or a document that is not what its name says, or that no page could leave the right room for. */
import { pixelLimit } from '../reading/limits.ts';
import type { FileRule } from './rule.ts';

export const fileKind: FileRule<'file-kind'> = {
  name: 'file-kind',
  level: 'error',
  scope: 'file',
  *find({ file: { file, is, facts } }) {
    if (is.kind !== 'attachment' || !facts) return;
    const { type, width, height } = facts;
    const ending = file
      .slice(file.lastIndexOf('.') + 1)
      .toLowerCase()
      .replace('jpeg', 'jpg');
    const where = { file, line: 1, column: 1 };
    if (type !== ending) yield { where, params: { reason: 'other', ending, type } };
    else if (type !== 'pdf' && (width === undefined || height === undefined)) yield { where, params: { reason: 'no-size', ending, type } };
    else if ((width ?? 0) * (height ?? 0) > pixelLimit) yield { where, params: { reason: 'pixels', ending, type } };
  },
};
