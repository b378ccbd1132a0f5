/** A published entry that refers to a draft, which no reader will find. */
import { valueAt } from '../schema/walk.ts';
import type { GraphRule } from './rule.ts';

export const draftReference: GraphRule<'draft-reference'> = {
  name: 'draft-reference',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    const isDraft = (key: string): boolean => valueAt(graph.nodes.get(key)?.data, ['draft']) === true;
    for (const { from, to, where } of graph.edges) if (isDraft(to) && !isDraft(from)) yield { where, params: { id: to } };
  },
};
