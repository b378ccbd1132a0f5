/** A picture without the words that stand for it when it is not seen. */
import { placeIn } from '../graph/build.ts';
import type { EntryRule } from './rule.ts';

export const pictureWithoutText: EntryRule<'picture-without-text'> = {
  name: 'picture-without-text',
  level: 'error',
  scope: 'entry',
  *find({ entry, texts, markdown }) {
    const { picture, pictureText } = (entry.collection === 'experiments' && entry.data.refinery?.visualModel) || {};
    if (picture && !pictureText) yield { where: { file: entry.file, path: ['refinery', 'visualModel', 'picture'] }, params: { url: picture, field: true } };
    for (const text of texts) {
      if (!text.markdown || !text.source.includes('![')) continue;
      for (const { url, alt, offset } of markdown(text.source).images) if (alt.trim() === '') yield { where: placeIn(text, offset, '!['), params: { url } };
    }
  },
};
