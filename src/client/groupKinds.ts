/** Results in two parts: the best of all kinds, then what is left, by kind. */
import type { Faceted } from './searchFacets.ts';

/** Hits shown first, whatever their kind. */
export const bestCount = 5;

/** Hits of a group that are shown; the rest stand behind its link. */
const perGroup = 3;

/** So many hits are taken in at a glance: they need no groups. */
const fewest = 8;

/** The order in which a reader goes on: what it means, what was done, what is measured, who and where, what is written. */
const order = ['concepts', 'experiments', 'models', 'cases', 'indicators', 'frameworks', 'cities', 'actors', 'literature', 'pages'] as const;

/** Hits of a kind after the best ones. */
export interface KindGroup<T> {
  kind: string;
  /** All hits of the kind, those among the best included. */
  count: number;
  /** The first of those that are not among the best. */
  hits: readonly T[];
}

/** The groups below the best hits, each in the order of rank; undefined when the hits are few or of one kind, which a plain list shows better. */
export const groupKinds = <T extends Faceted>(hits: readonly T[]): KindGroup<T>[] | undefined => {
  const rest = hits.slice(bestCount);
  const groups = order.flatMap((kind) => {
    const isOfKind = ({ facets }: Faceted): boolean => facets.has(`kind:${kind}`);
    const count = hits.filter(isOfKind).length;
    return count > 0 ? [{ kind, count, hits: rest.filter(isOfKind).slice(0, perGroup) }] : [];
  });
  return hits.length > fewest && groups.length > 1 ? groups.filter((group) => group.hits.length > 0) : undefined;
};
