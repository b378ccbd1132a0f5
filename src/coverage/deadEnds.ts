/** Entries from which a reader can't go on, or that stand on nothing. */
import { type Graph, keyOf, type NodeKey, ownSources } from '../graph/build.ts';
import type { Entry } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';

/** What an entry lacks. */
export type Lack = 'practice' | 'work' | 'two-concepts' | 'source' | 'city';

export interface DeadEnd {
  key: NodeKey;
  lacks: Lack[];
}

/**
 * Concepts that lead to no experiment or case or to no work, experiments without a city, two concepts or a source,
 * cases and models without two concepts or a source. A relation counts in both directions: the page shows both.
 */
export const deadEnds = (entries: readonly Entry[], graph: Graph): DeadEnd[] =>
  entries.flatMap((entry) => {
    const lacks = needs[entry.collection]?.filter((lack) => !isMet[lack](entry, graph)) ?? [];
    return lacks.length > 0 ? [{ key: keyOf(entry), lacks }] : [];
  });

const needs: Partial<Record<CollectionName, readonly Lack[]>> = {
  concepts: ['practice', 'work'],
  experiments: ['city', 'two-concepts', 'source'],
  cases: ['two-concepts', 'source'],
  models: ['two-concepts', 'source', 'practice'],
};

const isMet: Record<Lack, (entry: Entry, graph: Graph) => boolean> = {
  practice: (entry, graph) => neighbours(entry, graph, ['experiments', 'cases']).size > 0,
  work: (entry, graph) => (graph.outgoing.get(keyOf(entry)) ?? []).some(({ to }) => to.startsWith('literature/')),
  'two-concepts': (entry, graph) => neighbours(entry, graph, ['concepts']).size > 1,
  source: (entry, graph) => ownSources(entry).size > 0 || isMet.work(entry, graph),
  city: (entry, graph) => neighbours(entry, graph, ['cities']).size > 0,
};

const neighbours = (entry: Entry, graph: Graph, collections: readonly CollectionName[]): Set<NodeKey> => {
  const key = keyOf(entry);
  const all = [...(graph.outgoing.get(key) ?? []).map(({ to }) => to), ...(graph.incoming.get(key) ?? []).map(({ from }) => from)];
  return new Set(all.filter((other) => collections.some((collection) => other.startsWith(`${collection}/`)) && isReal(graph.nodes.get(other))));
};

/** Is it published, and no made-up example? */
export const isReal = (entry: Entry | undefined): boolean => entry !== undefined && entry.data.fictional !== true && entry.data.draft !== true;
