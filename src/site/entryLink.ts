/** Links to entries, named in the page's language where the entry has a name in it. */
import { keyOf } from '../graph/build.ts';
import { localize } from '../graph/localize.ts';
import { titleOf } from '../graph/titleOf.ts';
import type { Entry } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
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
