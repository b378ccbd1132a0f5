/** A text of the template that nobody has replaced, in an entry that is to be published. */
import { placeIn } from '../graph/build.ts';
import { placeholders } from '../i18n/placeholders.ts';
import { valueAt } from '../schema/walk.ts';
import type { EntryRule } from './rule.ts';

export const placeholder: EntryRule<'placeholder'> = {
  name: 'placeholder',
  level: 'error',
  scope: 'entry',
  *find({ entry, texts }) {
    if (valueAt(entry.data, ['draft']) === true) return;
    for (const text of texts) {
      const found = Object.values(placeholders).find((words) => text.source.includes(words));
      if (found !== undefined) yield { where: placeIn(text, text.source.indexOf(found), found), params: { text: found } };
    }
  },
};
