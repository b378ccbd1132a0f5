/** Links to entries, named in the page's language where the entry has a name in it. */
import { keyOf } from '../graph/build.ts';
import { localize } from '../graph/localize.ts';
import type { Entry } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { addressOf } from './render.ts';

/** A link to another entry, named in the page's language where it has a name in it. */
export interface EntryLink {
  key: string;
  collection: CollectionName;
  id: string;
  title: string;
  lang: Lang | undefined;
  href: string;
  summary: string;
  fictional: boolean;
}

/** Name of an entry in a language, with its own language when that is another. */
export const titleOf = (entry: Entry, lang: Lang): { title: string; lang: Lang | undefined } => {
  const { data, langOf } = localize<CollectionName>(entry, lang);
  const own = entry.collection === 'literature' ? entry.data.language : langOf('title');
  const written = languages.find((known) => known === own);
  return { title: data.title, lang: written === lang ? undefined : written };
};

/** A link to an entry for lists and backlinks. */
export const linkTo = (entry: Entry, lang: Lang): EntryLink | undefined => {
  const address = addressOf(entry, lang);
  if (!address) return undefined;
  const { data } = localize<CollectionName>(entry, lang);
  const { title, lang: own } = titleOf(entry, lang);
  return {
    key: keyOf(entry),
    collection: entry.collection,
    id: entry.id,
    title,
    lang: own,
    href: address,
    summary: ('summary' in data && data.summary) || '',
    fictional: entry.data.fictional === true,
  };
};
