/** A translation whose source has changed since, or that does not say what it was made from. */
import { translationState } from '../graph/translationState.ts';
import { languages } from '../schema/vocabulary.ts';
import type { EntryRule } from './rule.ts';

export const translationBehind: EntryRule<'translation-behind'> = {
  name: 'translation-behind',
  level: 'warning',
  scope: 'entry',
  *find({ entry, texts, content }) {
    for (const lang of languages) {
      const now = translationState(entry, lang, texts);
      if (now.state !== 'unstamped' && now.state !== 'behind') continue;
      const { file } = now.translation;
      const hasFault = content.issues.some((issue) => issue.file === file && (issue.issue.code === 'syntax' || issue.path[0] === 'sourceDigest'));
      if (now.state === 'behind') yield { where: { file, path: ['sourceDigest'] }, params: { reason: 'behind', source: 'index.md' } };
      else if (!hasFault) yield { where: { file, path: ['coverage'], key: true }, params: { reason: 'unstamped', source: 'index.md' } };
    }
  },
};
