/** A real entry that leans on a made-up one. */
import { valueAt } from '../schema/walk.ts';
import type { GraphRule } from './rule.ts';

export const fictionalReference: GraphRule<'fictional-reference'> = {
  name: 'fictional-reference',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    const isFictional = (key: string): boolean => valueAt(graph.nodes.get(key)?.data, ['fictional']) === true;
    for (const { from, to, where } of graph.edges) if (isFictional(to) && !isFictional(from)) yield { where, params: { id: to } };
  },
};
