/** What the search page offers besides its field: values to narrow by that some entry has, and terms to begin with. */
import type { FacetName } from '../finding/facetNames.ts';
import { searchFacts } from '../finding/searchFacts.ts';
import { localize } from '../graph/localize.ts';
import { type TextCoverage, textCoverage, textCoverages } from '../graph/textCoverage.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { thisYear } from './libraryEntries.ts';

export interface SearchOffer {
  /** Codes of the countries that entries are about. */
  countries: string[];
  /** Decades such as `2010-2019`, newest first. */
  periods: string[];
  /** How much text entries have in the language. */
  coverages: TextCoverage[];
  /** Queries to begin with. */
  suggested: string[];
}

/** Terms that are offered. */
const most = 6;

/** What real entries have, and the terms of the concepts that most entries refer to. */
export const searchOffer = async (lang: Lang): Promise<SearchOffer> => {
  const { entries, graph } = await siteContent();
  const real = entries.filter(isPublicEntry).filter(({ data }) => !data.fictional);
  const facets = real.map((entry) => searchFacts(entry, { coverage: textCoverage(entry, lang), now: thisYear() }).facets);
  const valuesOf = (name: FacetName): string[] => [...new Set(facets.flatMap((one) => one[name]))].sort();
  const referrers = new Map<string, Set<string>>();
  for (const { from, to } of graph.edges) referrers.set(to, (referrers.get(to) ?? new Set()).add(from));
  const suggested = real
    .filter((entry) => entry.collection === 'concepts')
    .map((entry) => ({ title: localize(entry, lang).data.title, count: referrers.get(`concepts/${entry.id}`)?.size ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
  return {
    countries: valuesOf('country'),
    periods: valuesOf('period').reverse(),
    coverages: textCoverages.filter((key) => facets.some(({ coverage }) => coverage.includes(key))),
    suggested: suggested.slice(0, most).map(({ title }) => title),
  };
};
