/** A translation of nothing, or into the language that the entry is in already. */
import { sourceBeside } from './folders.ts';
import type { FileRule } from './rule.ts';

export const orphanTranslation: FileRule<'orphan-translation'> = {
  name: 'orphan-translation',
  level: 'error',
  scope: 'file',
  *find({ file: { file, is }, files, graph }) {
    if (is.kind !== 'translation') return;
    const where = { file, line: 1, column: 1 };
    if (sourceBeside(file, files) === undefined) yield { where, params: { kind: 'no-source', lang: is.lang } };
    else if (graph.nodes.get(`${is.collection}/${is.id}`)?.lang === is.lang) yield { where, params: { kind: 'own-language', lang: is.lang } };
  },
};
