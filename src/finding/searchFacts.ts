/** What the search knows of an entry besides its text. */
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { FacetName } from './facetNames.ts';

export interface SearchFacts {
  facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Names that a work is asked for by: each author's family name, then the whole name. */
  creators: readonly string[];
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

/** Gathers it. */
export const searchFacts = (entry: Entry): SearchFacts => {
  const { collection, data } = entry;
  const country = countryOf(entry);
  return {
    facets: {
      kind: isPublic(collection) ? [collection] : [],
      theme: 'themes' in data ? data.themes : 'theme' in data ? [data.theme] : [],
      country: country ? [country] : [],
      evidence: collection === 'cases' || collection === 'experiments' || collection === 'models' ? [entry.data.evidence] : [],
    },
    creators: creatorsOf(entry),
    year: /\d{4}/.exec(dateOf(entry) ?? '')?.[0],
  };
};
