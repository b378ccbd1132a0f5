/** How much text a reader of a language gets of an entry. */
import type { EntryOf } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { isNeutral, localize } from './localize.ts';

/** The whole text, a summary, or a reference that has no text in any language. */
export const textCoverages = ['full', 'summary', 'reference'] as const;
export type TextCoverage = (typeof textCoverages)[number];

/** The coverage in the language; undefined when the entry's text is in other languages alone. */
export const textCoverage = (entry: EntryOf<CollectionName>, lang: Lang): TextCoverage | undefined => {
  if (isNeutral(entry)) return 'reference';
  const { availability } = localize(entry, lang);
  if (availability === 'source' || availability === 'full') return 'full';
  return availability === 'summary' ? 'summary' : undefined;
};
