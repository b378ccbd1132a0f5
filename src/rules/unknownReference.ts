/** A field names an entry that does not exist. */
import { collectionNames } from '../schema/registry.ts';
import { suggestEntry } from './names.ts';
import type { GraphRule } from './rule.ts';

export const unknownReference: GraphRule<'unknown-reference'> = {
  name: 'unknown-reference',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    for (const one of graph.unresolved) {
      if (one.kind !== 'reference') continue;
      const { id, collections, where } = one;
      const suggestion = suggestEntry(
        id,
        [...graph.nodes.values()].filter((entry) => collections.includes(entry.collection)),
      );
      const elsewhere = collectionNames.find((name) => graph.nodes.has(`${name}/${id}`));
      yield {
        where: { ...where, needle: id },
        params: { id, collections, suggestion, elsewhere },
        fix: suggestion && { replace: id, by: suggestion.write, safe: false },
      };
    }
  },
};
