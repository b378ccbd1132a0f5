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
  const edges = new Map<string, NetEdge>();
  const shared = (a: number, b: number): number[] => {
    const mine = new Set(concepts[a]?.cites);
    return (concepts[b]?.cites ?? []).filter((key) => mine.has(key)).map((key) => works.indexOf(key));
  };
  const add = (from: number, to: number | undefined, kind: NetKind): void => {
    if (to === undefined || from === to) return;
    const key = [from, to].sort((a, b) => a - b).join(' ');
    const works = shared(from, to);
    if (!edges.has(key) && (kind !== 'shared' || works.length > 0)) edges.set(key, [from, to, kind, works]);
  };
  for (const [from, { broader }] of concepts.entries()) for (const id of broader) add(from, at.get(id), 'broader');
  for (const [from, { related }] of concepts.entries()) for (const id of related) add(from, at.get(id), 'related');
  for (let from = 0; from < concepts.length; from++) for (let to = from + 1; to < concepts.length; to++) add(from, to, 'shared');
  return [...edges.values()];
};
