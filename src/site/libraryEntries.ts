/** Cases and experiments as a library shows them: place, period, values in every facet. */
import { localize } from '../graph/localize.ts';
import { collator, countryName, formatList } from '../i18n/formats.ts';
import type { LibraryFacet } from '../i18n/libraryPaths.ts';
import { type Period, periodKeys, periodOf, spanOf } from '../library/periodKeys.ts';
import type { Entry, EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { continentOf } from './continents.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';

/** Collections that have a library. */
export const libraryCollections = ['cases', 'experiments'] as const;
export type LibraryCollection = (typeof libraryCollections)[number];

export const isLibrary = (collection: string): collection is LibraryCollection => libraryCollections.some((one) => one === collection);

export interface LibraryEntry {
  entry: Extract<Entry, { collection: LibraryCollection }>;
  link: EntryLink;
  place: string;
  points: { name: string; lon: number; lat: number }[];
  period: Period;
  facets: Partial<Record<LibraryFacet, readonly string[]>>;
}

/** Year of the build: until then runs what goes on. */
export const thisYear = (): number => new Date().getFullYear();

type Place = Pick<LibraryEntry, 'place' | 'points' | 'facets'>;

const placeOfCase = (entry: EntryOf<'cases'>, lang: Lang): Place => {
  const { city, country, point } = localize(entry, lang).data;
  const continent = continentOf(country);
  return {
    place: `${city}, ${countryName(lang, country)}`,
    points: [{ name: city, ...point }],
    facets: { continent: continent ? [continent] : [], country: [country] },
  };
};

const placeOfExperiment = (entry: EntryOf<'experiments'>, lang: Lang, cities: ReadonlyMap<string, EntryOf<'cities'>>): Place => {
  const found = entry.data.cities.flatMap((id) => cities.get(id) ?? []);
  const points = found.map((city) => ({ name: localize(city, lang).data.title, ...city.data.point }));
  return {
    place: formatList(
      lang,
      points.map(({ name }) => name),
    ),
    points,
    facets: { city: entry.data.cities },
  };
};

/** Facets that only one of the two has. */
const ownFacets = ({ entry }: { entry: LibraryEntry['entry'] }): LibraryEntry['facets'] =>
  entry.collection === 'cases'
    ? { governance: entry.data.governance, outcome: entry.data.outcomeKinds }
    : { reporter: [...new Set(entry.data.results?.map(({ reportedBy }) => reportedBy))] };

/** The library in the order of titles; made-up examples are not in it. */
export const libraryEntries = async (collection: LibraryCollection, lang: Lang): Promise<LibraryEntry[]> => {
  const cities = new Map((await publishedEntries('cities')).flatMap((entry) => (entry.collection === 'cities' ? [[entry.id, entry] as const] : [])));
  const entries = (await publishedEntries(collection)).flatMap((entry) => (entry.collection === 'cases' || entry.collection === 'experiments' ? [entry] : []));
  const span = spanOf(entries.map(({ data }) => periodOf(data.period, data.status)));
  const order = collator(lang);
  return entries
    .flatMap((entry): LibraryEntry[] => {
      const link = linkTo(entry, lang);
      if (!link) return [];
      const { data } = entry;
      const period = periodOf(data.period, data.status);
      const place = entry.collection === 'cases' ? placeOfCase(entry, lang) : placeOfExperiment(entry, lang, cities);
      const common = {
        theme: data.themes,
        method: data.methods,
        scale: data.scales,
        target: data.targetGroups,
        evidence: [data.evidence],
        documentation: [data.documentation],
        status: [data.status],
        period: periodKeys(period, span, thisYear()),
      };
      return [{ entry, link, place: place.place, points: place.points, period, facets: { ...common, ...place.facets, ...ownFacets({ entry }) } }];
    })
    .sort((a, b) => order.compare(a.link.title, b.link.title) || (a.entry.id < b.entry.id ? -1 : 1));
};
