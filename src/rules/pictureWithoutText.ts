/** A picture without the words that stand for it when it is not seen. */
import { placeIn } from '../graph/build.ts';
import { valueAt } from '../schema/walk.ts';
import type { EntryRule } from './rule.ts';

export const pictureWithoutText: EntryRule<'picture-without-text'> = {
  name: 'picture-without-text',
  level: 'error',
  scope: 'entry',
  *find({ entry, texts, markdown }) {
    const { picture, pictureText } = (entry.collection === 'experiments' && entry.data.refinery?.visualModel) || {};
    const path = ['refinery', 'visualModel', 'pictureText'];
    if (picture && !pictureText) yield { where: { file: entry.file, path }, params: { url: picture, field: true } };
    if (picture)
      for (const { coverage, fields, file, lang } of Object.values(entry.translations))
        if (coverage === 'full' && valueAt(fields, path) === undefined) yield { where: { file, path }, params: { url: picture, field: true, lang } };
    for (const text of texts) {
      if (!text.markdown || !text.source.includes('![')) continue;
      for (const { url, alt, offset } of markdown(text.source).images) if (alt.trim() === '') yield { where: placeIn(text, offset, '!['), params: { url } };
    }
  },
};
