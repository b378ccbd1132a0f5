/** What the search page offers besides its field: countries to narrow by, and terms to begin with. */
import { searchFacts } from '../finding/searchFacts.ts';
import { localize } from '../graph/localize.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';

/** Terms that are offered. */
const most = 6;

/** Codes of the countries of real entries, and the terms of the concepts that most entries refer to. */
export const searchOffer = async (lang: Lang): Promise<{ countries: string[]; suggested: string[] }> => {
  const { entries, graph } = await siteContent();
  const real = entries.filter(isPublicEntry).filter(({ data }) => !data.fictional);
  const countries = new Set(real.flatMap((entry) => searchFacts(entry).facets.country));
  const referrers = new Map<string, Set<string>>();
  for (const { from, to } of graph.edges) referrers.set(to, (referrers.get(to) ?? new Set()).add(from));
  const suggested = real
    .filter((entry) => entry.collection === 'concepts')
    .map((entry) => ({ title: localize(entry, lang).data.title, count: referrers.get(`concepts/${entry.id}`)?.size ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
  return { countries: [...countries], suggested: suggested.slice(0, most).map(({ title }) => title) };
};
