/** What the search knows of an entry besides its text. */
import { periodKeys, periodOf } from '../library/periodKeys.ts';
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { FacetName } from './facetNames.ts';
import { placesIn } from './placesIn.ts';

export interface SearchFacts {
  facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Names that a work is asked for by: each author's family name, then the whole name. */
  creators: readonly string[];
  /** Where it took place, in the language of the page. */
  places: readonly string[];
  /** Year that the entry is about: of publication, else the first of its period. */
  year: string | undefined;
}

const creatorsOf = (entry: Entry): string[] =>
  entry.collection === 'literature'
    ? (entry.data.author ?? entry.data.editor ?? []).flatMap((name) =>
        'literal' in name ? [name.literal] : [name.family, ...(name.given ? [`${name.given} ${name.family}`] : [])],
      )
    : [];

const dateOf = ({ data }: Entry): string | undefined =>
  'issued' in data ? data.issued : 'period' in data ? data.period?.start : 'year' in data && typeof data.year === 'string' ? data.year : undefined;

/** Experiments and cities are Finnish by what their collections hold. */
const countryOf = ({ collection, data }: Entry): string | undefined =>
  'country' in data ? data.country : collection === 'experiments' || collection === 'cities' ? 'FI' : undefined;

/** Years of a span by which pages are narrowed. */
const decade = 10;

/** Decades in which it ran, or the one in which it was published. */
const periodsOf = (entry: Entry, year: string | undefined, now: number): string[] => {
  if (entry.collection === 'cases' || entry.collection === 'experiments') return periodKeys(periodOf(entry.data.period, entry.data.status), decade, now);
  return year ? periodKeys(periodOf({ start: year, end: year }, ''), decade, now) : [];
};

/** What depends on the page: how much of the text is in its language, the city by its name in it, and the year of the build. */
export interface PageFacts {
  coverage: string | undefined;
  city?: string | undefined;
  now: number;
}

/** Gathers it. */
export const searchFacts = (entry: Entry, { coverage, city, now }: PageFacts): SearchFacts => {
  const { collection, data } = entry;
  const country = countryOf(entry);
  const year = /\d{4}/.exec(dateOf(entry) ?? '')?.[0];
  return {
    facets: {
      kind: isPublic(collection) ? [collection] : [],
      theme: 'themes' in data ? data.themes : 'theme' in data ? [data.theme] : [],
      country: country ? [country] : [],
      period: periodsOf(entry, year, now),
      evidence: collection === 'cases' || collection === 'experiments' || collection === 'models' ? [entry.data.evidence] : [],
      coverage: coverage ? [coverage] : [],
    },
    creators: creatorsOf(entry),
    places: city ? placesIn(city) : [],
    year,
  };
};
