/** A peer review or a follow-up that refers to a version or a measure that the shared criteria do not have. */
import { criteriaVersions } from '../refinery/criteriaVersions.ts';
import { suggestWord } from './names.ts';
import type { Finding, GraphRule } from './rule.ts';

export const unknownCriteria: GraphRule<'unknown-criteria'> = {
  name: 'unknown-criteria',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    const versions = criteriaVersions(graph.nodes.values());
    const ids = versions.flatMap((version) => version?.id ?? []);
    for (const entry of graph.nodes.values()) {
      if (entry.collection !== 'experiments') continue;
      const { file } = entry;
      const lookUp = (kind: 'version' | 'measure', id: string, known: readonly string[], path: (string | number)[]): Finding<'unknown-criteria'>[] =>
        known.includes(id) ? [] : [{ where: { file, path }, params: { kind, id, known, suggestion: suggestWord(id, known) } }];
      for (const [index, review] of (entry.data.refinery?.peerReviews ?? []).entries())
        if (review?.criteria) yield* lookUp('version', review.criteria, ids, ['refinery', 'peerReviews', index, 'criteria']);
      const { criteria, measures } = entry.data.followUp ?? {};
      if (criteria) yield* lookUp('version', criteria, ids, ['followUp', 'criteria']);
      const version = versions.find((each) => each?.id === criteria);
      for (const [index, measure] of (measures ?? []).entries()) {
        if (!measure?.shared) continue;
        const path = ['followUp', 'measures', index, 'shared'];
        if (version)
          yield* lookUp(
            'measure',
            measure.shared,
            (version.measures ?? []).flatMap((each) => each?.id ?? []),
            path,
          );
        else if (!criteria) yield { where: { file, path }, params: { kind: 'order', id: measure.shared, known: ids, suggestion: undefined } };
      }
    }
  },
};
