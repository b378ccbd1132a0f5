/** The net of concepts: how each leads to others, by what the concepts say of each other and by the works that two of them rest on. */

export interface NetNode {
  id: string;
  title: string;
  /** Language of the title when it is not the page's. */
  lang?: string | undefined;
  href: string;
  x: number;
  y: number;
}

/** `broader` leads from the narrower concept to the broader one; `related` and `shared` lead both ways. */
export type NetKind = 'broader' | 'related' | 'shared';

/** Ends by position among the nodes; `works` are positions among the titles of works that both cite. */
export type NetEdge = readonly [from: number, to: number, kind: NetKind, works: readonly number[]];

export interface ConceptNet {
  nodes: readonly NetNode[];
  edges: readonly NetEdge[];
  works: readonly string[];
}

/** Relations that concepts state, as ids. */
export interface StatedConcept {
  id: string;
  broader: readonly string[];
  related: readonly string[];
  /** Ids of the works that it cites. */
  cites: readonly string[];
}

/** Edges between the concepts: each pair once, the strongest kind; relations to concepts that are not given are left out. */
export const netEdges = (concepts: readonly StatedConcept[], works: readonly string[]): NetEdge[] => {
  const at = new Map(concepts.map(({ id }, position) => [id, position]));
  const workAt = new Map(works.map((work, position) => [work, position]));
  const edges = new Map<string, NetEdge>();
  const shared = (a: number, b: number): number[] => {
    const mine = new Set(concepts[a]?.cites);
    return (concepts[b]?.cites ?? []).filter((key) => mine.has(key)).flatMap((key) => workAt.get(key) ?? []);
  };
  const add = (from: number, to: number | undefined, kind: NetKind): void => {
    if (to === undefined || from === to) return;
    const key = [from, to].sort((a, b) => a - b).join(' ');
    if (!edges.has(key)) edges.set(key, [from, to, kind, shared(from, to)]);
  };
  for (const [from, { broader }] of concepts.entries()) for (const id of broader) add(from, at.get(id), 'broader');
  for (const [from, { related }] of concepts.entries()) for (const id of related) add(from, at.get(id), 'related');
  for (const [from, to] of pairsCiting(concepts)) add(from, to, 'shared');
  return [...edges.values()];
};

/** Pairs of concepts that cite a work in common, in the order of their positions; found through the works, since few pairs have one. */
const pairsCiting = (concepts: readonly StatedConcept[]): [number, number][] => {
  const citing = new Map<string, number[]>();
  for (const [position, { cites }] of concepts.entries()) for (const work of cites) citing.set(work, [...(citing.get(work) ?? []), position]);
  const pairs = new Set([...citing.values()].flatMap((list) => list.flatMap((from, index) => list.slice(index + 1).map((to) => from * concepts.length + to))));
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / concepts.length), pair % concepts.length]);
};
