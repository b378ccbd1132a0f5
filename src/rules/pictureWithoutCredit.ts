/** A team's own picture of which nobody says who made it and on which terms it may be used. */
import type { EntryRule, Finding } from './rule.ts';

export const pictureWithoutCredit: EntryRule<'picture-without-credit'> = {
  name: 'picture-without-credit',
  level: 'error',
  scope: 'entry',
  *find({ entry }) {
    const { picture, pictureCredit, pictureLicence } = (entry.collection === 'experiments' && entry.data.refinery?.visualModel) || {};
    if (!picture) return;
    const lacking = (field: 'pictureCredit' | 'pictureLicence'): Finding<'picture-without-credit'> => ({
      where: { file: entry.file, path: ['refinery', 'visualModel', field] },
      params: { url: picture, field },
    });
    if (!pictureCredit) yield lacking('pictureCredit');
    if (!pictureLicence) yield lacking('pictureLicence');
  },
};
