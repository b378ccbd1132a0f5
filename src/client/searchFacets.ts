/** Facets of the search: OR within a facet, AND between facets, and counts that say what ticking a value would show. */

import { type FacetName, facetNames } from '../finding/facetNames.ts';

/** Ticked values of each facet, by their keys. */
export type Chosen = ReadonlyMap<FacetName, readonly string[]>;

export interface FacetValue {
  name: FacetName;
  key: string;
}

/** Anything that has facets, each written as `kind:cases`. */
export interface Faceted {
  facets: ReadonlySet<string>;
}

/** A facet's value as one word. */
const facetKey = ({ name, key }: FacetValue): string => `${name}:${key}`;

const fits = ({ facets }: Faceted, chosen: Chosen, without?: FacetName): boolean =>
  facetNames.every((name) => {
    const keys = chosen.get(name) ?? [];
    return name === without || keys.length === 0 || keys.some((key) => facets.has(facetKey({ name, key })));
  });

/** The items that fit what is ticked, in their order. */
export const narrow = <T extends Faceted>(items: readonly T[], chosen: Chosen): T[] => items.filter((item) => fits(item, chosen));

/** How many items have the value, given what is ticked in the other facets. */
export const countOf = (items: readonly Faceted[], chosen: Chosen, value: FacetValue): number =>
  items.filter((item) => item.facets.has(facetKey(value)) && fits(item, chosen, value.name)).length;
