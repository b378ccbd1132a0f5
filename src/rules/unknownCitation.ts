/** A citation names neither one of the entry's own sources nor a work of the bibliography. */
import { ownSources } from '../graph/build.ts';
import { suggestWord } from './names.ts';
import type { GraphRule } from './rule.ts';

export const unknownCitation: GraphRule<'unknown-citation'> = {
  name: 'unknown-citation',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    const works = [...graph.nodes.values()].filter((entry) => entry.collection === 'literature').map((work) => work.id);
    for (const one of graph.unresolved) {
      if (one.kind !== 'citation') continue;
      const entry = graph.nodes.get(one.from);
      // Nothing of the front matter could be read: what is wrong there is told, and its sources are not known.
      if (entry && Object.keys(entry.data).length === 0) continue;
      const suggestion = suggestWord(one.key, [...(entry ? ownSources(entry) : []), ...works]);
      const inText = one.where.needle?.startsWith('@') ?? false;
      yield {
        where: one.where,
        params: { key: one.key, suggestion: suggestion && { ...suggestion, write: inText ? `@${suggestion.match}` : suggestion.match } },
        fix: suggestion && { replace: `${inText ? '@' : ''}${one.key}`, by: `${inText ? '@' : ''}${suggestion.match}`, safe: false },
      };
    }
  },
};
