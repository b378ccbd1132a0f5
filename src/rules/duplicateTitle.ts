/** Two entries of a collection with the same title in a language; works may share a title when their years differ. */
import { keyOf } from '../graph/build.ts';
import type { Entry } from '../schema/entry.ts';
import { valueAt } from '../schema/walk.ts';
import type { GraphRule } from './rule.ts';

export const duplicateTitle: GraphRule<'duplicate-title'> = {
  name: 'duplicate-title',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    const seen = new Map<string, Entry>();
    for (const entry of graph.nodes.values())
      for (const { title, lang, file } of titlesOf(entry)) {
        const year = entry.collection === 'literature' ? String(entry.data.issued ?? '').slice(0, 4) : '';
        const key = [entry.collection, lang, year, title.trim().toLowerCase()].join('\n');
        const other = seen.get(key);
        if (other && other !== entry) yield { where: { file, path: ['title'] }, params: { title, other: keyOf(other) } };
        else seen.set(key, entry);
      }
  },
};

const titlesOf = (entry: Entry): { title: string; lang: string; file: string }[] =>
  [{ lang: entry.lang, file: entry.file, fields: entry.data }, ...Object.values(entry.translations)].flatMap(({ lang, file, fields }) => {
    const title = valueAt(fields, ['title']);
    return typeof title === 'string' ? [{ title, lang, file }] : [];
  });
