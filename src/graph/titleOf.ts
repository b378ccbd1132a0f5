/** Names of entries. */
import type { Entry } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { localize } from './localize.ts';

/** Name of an entry in a language, with its own language when that is another. */
export const titleOf = (entry: Entry, lang: Lang): { title: string; lang: Lang | undefined } => {
  const { data, langOf } = localize<CollectionName>(entry, lang);
  const own = entry.collection === 'literature' ? entry.data.language : langOf('title');
  const written = languages.find((known) => known === own);
  return { title: data.title, lang: written === lang ? undefined : written };
};
