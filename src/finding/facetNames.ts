/** Facets by which results are narrowed; their values are keys of the vocabularies, the same in every language. */
export const facetNames = ['kind', 'theme', 'country', 'period', 'evidence', 'coverage'] as const;
export type FacetName = (typeof facetNames)[number];
