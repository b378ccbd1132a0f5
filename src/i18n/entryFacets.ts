/** Facets of an entry in the search, by their labels in the page's language. */
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { ui } from './ui.ts';
import { vocabulary } from './vocabulary.ts';

export interface EntryFacets {
  kind: string[];
  theme: string[];
}

/** Names are the same in every language, values are labels. */
export const entryFacets = (entry: Entry, lang: Lang): EntryFacets => {
  const themes = 'themes' in entry.data ? entry.data.themes : 'theme' in entry.data ? [entry.data.theme] : [];
  return {
    kind: isPublic(entry.collection) ? [ui[lang].collections[entry.collection].many] : [],
    theme: themes.map((theme) => vocabulary[lang].theme[theme]),
  };
};
