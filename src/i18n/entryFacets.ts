/** Facets of an entry in the search, by their labels in the page's language. */
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { countryName } from './formats.ts';
import { ui } from './ui.ts';
import { vocabulary } from './vocabulary.ts';

export interface EntryFacets {
  kind: string[];
  theme: string[];
  country: string[];
  evidence: string[];
}

/** Names are the same in every language, values are labels. */
export const entryFacets = (entry: Entry, lang: Lang): EntryFacets => {
  const themes = 'themes' in entry.data ? entry.data.themes : 'theme' in entry.data ? [entry.data.theme] : [];
  const country = 'country' in entry.data ? entry.data.country : entry.collection === 'experiments' || entry.collection === 'cities' ? 'FI' : undefined;
  return {
    kind: isPublic(entry.collection) ? [ui[lang].collections[entry.collection].many] : [],
    theme: themes.map((theme) => vocabulary[lang].theme[theme]),
    country: country ? [countryName(lang, country)] : [],
    evidence:
      entry.collection === 'cases' || entry.collection === 'experiments' || entry.collection === 'models'
        ? [vocabulary[lang].evidence[entry.data.evidence]]
        : [],
  };
};
