/** Facets of a library with the names of their values, in an order that helps to choose. */
import { localize } from '../graph/localize.ts';
import { collator, countryName } from '../i18n/formats.ts';
import { libraryTexts } from '../i18n/library.ts';
import { type LibraryFacet, libraryFacets } from '../i18n/libraryPaths.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Facet } from '../library/libraryData.ts';
import { documentationLevels, evidenceLevels, type Lang, scales, statuses } from '../schema/vocabulary.ts';
import { continentCode } from './continents.ts';
import type { LibraryEntry } from './libraryEntries.ts';
import { publishedEntries } from './published.ts';

export interface CountedFacet extends Facet {
  name: LibraryFacet;
  values: { key: string; label: string; count: number }[];
}

/** Facets whose values have an order of their own: levels from the strongest, areas from the smallest. */
const ordered: Partial<Record<LibraryFacet, readonly string[]>> = {
  evidence: evidenceLevels,
  documentation: documentationLevels,
  scale: scales,
  status: statuses,
};

const labels = async (lang: Lang): Promise<Record<LibraryFacet, (key: string) => string>> => {
  const words = vocabulary[lang];
  const from = (list: Readonly<Record<string, string>>) => (key: string) => list[key] ?? key;
  const cities = new Map(
    (await publishedEntries('cities')).map((entry) => [entry.id, entry.collection === 'cities' ? localize(entry, lang).data.title : entry.id]),
  );
  return {
    theme: from(words.theme),
    continent: (key) => countryName(lang, continentCode(key) ?? key),
    country: (key) => countryName(lang, key),
    city: (key) => cities.get(key) ?? key,
    method: from(words.method),
    scale: from(words.scale),
    target: from(words.targetGroup),
    governance: from(words.governance),
    evidence: from(words.evidence),
    outcome: from(words.outcomeKind),
    reporter: from(words.reporter),
    period: (key) => key.replace('-', '–'),
    documentation: from(words.documentation),
    status: from(words.status),
  };
};

/** Facets that some entry has a value in; without an order of their own, values come by their number and then by their names. */
export const facetsOfLibrary = async (entries: readonly LibraryEntry[], lang: Lang): Promise<CountedFacet[]> => {
  const labelOf = await labels(lang);
  const order = collator(lang);
  return libraryFacets.flatMap((name) => {
    const counts = new Map<string, number>();
    for (const { facets } of entries) for (const key of new Set(facets[name])) counts.set(key, (counts.get(key) ?? 0) + 1);
    const places = name === 'period' ? [...counts.keys()].sort().reverse() : ordered[name];
    const values = [...counts]
      .map(([key, count]) => ({ key, label: labelOf[name](key), count }))
      .sort((a, b) => (places ? places.indexOf(a.key) - places.indexOf(b.key) : b.count - a.count || order.compare(a.label, b.label)));
    return values.length > 0 ? [{ name, title: libraryTexts[lang].facets[name], values }] : [];
  });
};
