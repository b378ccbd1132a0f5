/** Relations of a concept that are stated on the other side: narrower concepts, and related ones in both directions. */
import { collator } from '../i18n/formats.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';

/** Narrower and related concepts as links, in the order of the language. */
export const conceptRelations = async (concept: EntryOf<'concepts'>, lang: Lang): Promise<{ narrower: EntryLink[]; related: EntryLink[] }> => {
  const { entries } = await siteContent();
  const order = collator(lang);
  const others = entries.filter(
    (entry): entry is EntryOf<'concepts'> & { collection: 'concepts' } => entry.collection === 'concepts' && entry.id !== concept.id,
  );
  const links = (fits: (other: EntryOf<'concepts'>) => boolean): EntryLink[] =>
    others
      .filter(fits)
      .flatMap((other) => linkTo(other, lang) ?? [])
      .sort((a, b) => order.compare(a.title, b.title));
  return {
    narrower: links((other) => other.data.broader?.includes(concept.id) === true),
    related: links((other) => other.data.related?.includes(concept.id) === true || concept.data.related?.includes(other.id) === true),
  };
};
