/** Where the translation of an entry into a language stands. */
import type { Entry, Translation } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { sourceDigestOf } from './digest.ts';
import { type EntryText, textsOf } from './texts.ts';

/**
 * `source`: the entry was written in the language. `nothing`: it has no text to translate, as works have before someone annotates them.
 * `unstamped`: it is not known what the translation was made from.
 * `behind`: the source has changed since. `current`: it has not.
 */
export type TranslationState = { state: 'source' | 'nothing' | 'missing' } | { state: 'unstamped' | 'behind' | 'current'; translation: Translation };

/** State of the entry in the language; `texts` are its texts when they are known already. */
export const translationState = (entry: Entry, lang: Lang, texts?: readonly EntryText[]): TranslationState => {
  if (lang === entry.lang) return { state: 'source' };
  const translation = entry.translations[lang];
  if (!translation) return { state: (texts ?? textsOf(entry)).some((text) => text.file === entry.file) ? 'missing' : 'nothing' };
  if (translation.sourceDigest === undefined) return { state: 'unstamped', translation };
  return { state: translation.sourceDigest === sourceDigestOf(entry, translation, texts) ? 'current' : 'behind', translation };
};
