/** A file above the limit of its kind. */
import { type SizeLimit, sizeLimits } from '../reading/limits.ts';
import type { ContentFile } from '../reading/readContent.ts';
import type { FileRule } from './rule.ts';

export const fileTooLarge: FileRule<'file-too-large'> = {
  name: 'file-too-large',
  level: 'error',
  scope: 'file',
  *find({ file }) {
    const limit = sizeLimits[limitOf(file)];
    if (file.size > limit) yield { where: { file: file.file, line: 1, column: 1 }, params: { size: file.size, limit } };
  },
};

const limitOf = ({ is, file }: ContentFile): SizeLimit => {
  if (is.kind === 'snapshot') return 'snapshot';
  if (is.kind !== 'attachment') return 'entry';
  return /\.csv$/i.test(file) ? 'data' : /\.pdf$/i.test(file) ? 'document' : 'picture';
};
