/** Facets of an entry in the search: its kind and its themes, by their labels in the page's language. */
import { ui } from '../i18n/ui.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { isPublic } from '../schema/isPublic.ts';

/** Names are the same in every language, values are labels. */
export const entryFilters = (entry: Entry, lang: Lang): { name: string; value: string }[] => {
  const kind = isPublic(entry.collection) ? [{ name: 'kind', value: ui[lang].collections[entry.collection].many }] : [];
  const themes = 'themes' in entry.data ? entry.data.themes : 'theme' in entry.data ? [entry.data.theme] : [];
  return [...kind, ...themes.map((theme) => ({ name: 'theme', value: vocabulary[lang].theme[theme] }))];
};
