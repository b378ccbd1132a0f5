/** A team's own picture of which nobody says who made it and on which terms it may be used. */
import type { EntryRule } from './rule.ts';

export const pictureWithoutCredit: EntryRule<'picture-without-credit'> = {
  name: 'picture-without-credit',
  level: 'error',
  scope: 'entry',
  *find({ entry }) {
    const { picture, pictureCredit, pictureLicence } = (entry.collection === 'experiments' && entry.data.refinery?.visualModel) || {};
    if (!picture) return;
    const where = { file: entry.file, path: ['refinery', 'visualModel', 'picture'] };
    if (!pictureCredit) yield { where, params: { url: picture, field: 'pictureCredit' } };
    if (!pictureLicence) yield { where, params: { url: picture, field: 'pictureLicence' } };
  },
};
