/** Entries near an entry in the graph that its page does not link to yet, each with what the two have in common. Pure. */
import type { Graph, NodeKey } from './build.ts';

export interface RelatedEntry {
  key: NodeKey;
  /** Higher is nearer. */
  score: number;
  /** Entries that both are connected with, the most telling first. */
  common: readonly NodeKey[];
}

/** What two entries have in common says more when few others have it (Adamic and Adar 2003: one by the logarithm of the number of neighbours); what more than this many share says nothing. */
const mostShared = 150;

/** How telling a connection of two entries through an entry of a collection is. */
const weights: Readonly<Record<string, number>> = { literature: 1.25, concepts: 1, models: 1.1, cities: 0.9, actors: 0.9, indicators: 0.8, pages: 0 };

/** Least score: one thing in common that a handful share, or a few that many do. */
const least = 0.42;

const neighboursOf = (graph: Graph, key: NodeKey): Set<NodeKey> => {
  const found = new Set<NodeKey>();
  for (const { to } of graph.outgoing.get(key) ?? []) found.add(to);
  for (const { from } of graph.incoming.get(key) ?? []) found.add(from);
  found.delete(key);
  return found;
};

const known = new WeakMap<Graph, Map<NodeKey, Set<NodeKey>>>();

/** Neighbours are looked up many times, so they are kept for each graph. */
const neighbours = (graph: Graph, key: NodeKey): Set<NodeKey> => {
  const mine = known.get(graph) ?? new Map<NodeKey, Set<NodeKey>>();
  known.set(graph, mine);
  const found = mine.get(key) ?? neighboursOf(graph, key);
  mine.set(key, found);
  return found;
};

const collectionOf = (key: NodeKey): string => key.slice(0, key.indexOf('/'));

/** At most `most` entries that `fits` lets through, the nearest first, no more than two thirds of them from one collection; equal ones in the order of their keys. */
export const relatedEntries = (graph: Graph, key: NodeKey, fits: (key: NodeKey) => boolean, most = 6): RelatedEntry[] => {
  const linked = neighbours(graph, key);
  const found = new Map<NodeKey, { score: number; common: { key: NodeKey; weight: number }[] }>();
  for (const between of linked) {
    const others = neighbours(graph, between);
    const weight = (weights[collectionOf(between)] ?? 0.7) / Math.log2(1 + others.size);
    if (weight <= 0 || others.size > mostShared || !fits(between)) continue;
    for (const other of others) {
      if (other === key || linked.has(other) || !fits(other)) continue;
      const mine = found.get(other) ?? { score: 0, common: [] };
      mine.score += weight;
      mine.common.push({ key: between, weight });
      found.set(other, mine);
    }
  }
  const inOrder = [...found]
    .filter(([, { score }]) => score >= least)
    .sort(([a, { score: ofA }], [b, { score: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
    .map(([other, { score, common }]) => ({
      key: other,
      score,
      common: common.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).map((one) => one.key),
    }));
  const ofCollection = new Map<string, number>();
  return inOrder
    .filter(({ key: other }) => {
      const count = (ofCollection.get(collectionOf(other)) ?? 0) + 1;
      ofCollection.set(collectionOf(other), count);
      return count <= Math.ceil((most * 2) / 3);
    })
    .slice(0, most);
};
