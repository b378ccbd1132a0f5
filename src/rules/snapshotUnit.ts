/** A snapshot whose unit is not the indicator's. */
import { valueAt } from '../schema/walk.ts';
import type { GraphRule } from './rule.ts';

export const snapshotUnit: GraphRule<'snapshot-unit'> = {
  name: 'snapshot-unit',
  level: 'error',
  scope: 'graph',
  *find({ content, graph }) {
    for (const { file, data } of content.snapshots) {
      const entry = graph.nodes.get(`indicators/${data.indicator}`);
      const expected = entry && valueAt(entry.lang === 'en' ? entry.data : entry.translations.en?.fields, ['unit']);
      if (typeof expected === 'string' && data.unit !== undefined && data.unit !== expected)
        yield { where: { file, path: ['unit'] }, params: { unit: data.unit, expected } };
    }
  },
};
