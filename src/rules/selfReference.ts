/** An entry that refers to itself, directly or round through broader concepts. */
import type { Edge, Graph, NodeKey } from '../graph/build.ts';
import type { Finding, GraphRule } from './rule.ts';

export const selfReference: GraphRule<'self-reference'> = {
  name: 'self-reference',
  level: 'error',
  scope: 'graph',
  *find({ graph }) {
    for (const { from, to, kind, where } of graph.edges) if (kind === 'reference' && from === to) yield { where, params: { kind: 'self', chain: [] } };
    yield* cycles(graph);
  },
};

const idOf = (key: NodeKey): string => key.slice(key.indexOf('/') + 1);

/** Each circle of broader concepts once, at the concept that comes first. */
function* cycles(graph: Graph): Generator<Finding<'self-reference'>> {
  const done = new Set<NodeKey>();
  const broader = (key: NodeKey): Edge[] =>
    (graph.outgoing.get(key) ?? []).filter((edge) => edge.field === 'broader' && edge.kind === 'reference' && edge.to !== key);
  for (const start of graph.nodes.keys()) {
    const way: Edge[] = [];
    const found: Edge[][] = [];
    const visit = (key: NodeKey): void => {
      for (const edge of broader(key)) {
        const at = way.findIndex((step) => step.from === edge.to);
        if (at >= 0) found.push([...way.slice(at), edge]);
        else if (!done.has(edge.to)) {
          way.push(edge);
          visit(edge.to);
          way.pop();
        }
      }
      done.add(key);
    };
    if (!done.has(start)) visit(start);
    for (const circle of found) {
      const [first] = circle;
      if (first) yield { where: first.where, params: { kind: 'cycle', chain: [...circle.map((edge) => idOf(edge.from)), idOf(first.from)] } };
    }
  }
}
