/** A translation whose source has changed since, or that does not say what it was made from. */
import { sourceDigestOf } from '../graph/digest.ts';
import type { EntryRule } from './rule.ts';

export const translationBehind: EntryRule<'translation-behind'> = {
  name: 'translation-behind',
  level: 'warning',
  scope: 'entry',
  *find({ entry, texts }) {
    for (const translation of Object.values(entry.translations)) {
      const { file, sourceDigest } = translation;
      if (sourceDigest === undefined) yield { where: { file, path: ['coverage'], key: true }, params: { reason: 'unstamped', source: 'index.md' } };
      else if (sourceDigest !== sourceDigestOf(entry, translation, texts)) yield { where: { file, path: ['sourceDigest'] }, params: { reason: 'behind', source: 'index.md' } };
    }
  },
};
