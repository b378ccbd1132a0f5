/** A file above the limit of its kind. */
import { limitOf, sizeLimits } from '../reading/limits.ts';
import type { ContentFile } from '../reading/readContent.ts';
import type { FileRule } from './rule.ts';

export const fileTooLarge: FileRule<'file-too-large'> = {
  name: 'file-too-large',
  level: 'error',
  scope: 'file',
  *find({ file }) {
    const limit = limitFor(file);
    if (file.size > limit) yield { where: { file: file.file, line: 1, column: 1 }, params: { size: file.size, limit } };
  },
};

const limitFor = ({ is, file }: ContentFile): number => (is.kind === 'attachment' ? limitOf(file) : sizeLimits[is.kind === 'snapshot' ? 'snapshot' : 'entry']);
