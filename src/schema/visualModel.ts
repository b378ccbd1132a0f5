/** An experiment as a model on one page: from the need to the impact, with what is assumed and what may go wrong, and how it was before. */
import { z } from 'zod';
import { edtf, fact, field, localId, pictureName, prose, text, word } from './fields.ts';
import { pictureLicences, refineryStages } from './vocabulary.ts';

const items = (help: string) =>
  field(z.array(z.strictObject({ id: localId('Short key; the same in every version and language.'), text: text('The item in a few words.', 200) })), {
    description: help,
  }).optional();

/** Parts of the model in the order in which they are read. */
const parts = {
  need: text('The need that the experiment answers.', 300).optional(),
  audience: text('The people it is for.', 300).optional(),
  activities: items('What is done.'),
  resources: items('Participants, partners and resources.'),
  outputs: items('What comes out directly.'),
  change: text('Change that is expected.', 300).optional(),
  impact: text('Impact that is hoped for in the long run.', 300).optional(),
  assumptions: items('What must hold for it to work.'),
  risks: items('What may go wrong.'),
};

/** What the visual model says beside the common fields of a stage. */
export const visualModel = {
  ...parts,
  picture: pictureName('An own picture beside the entry: svg, jpg, png, webp or avif, at most 1 MB.').optional(),
  pictureText: text('What the picture shows, for those who do not see it.', 400).optional(),
  pictureCredit: fact('Who made the picture, as it asks to be credited.', 160).optional(),
  pictureLicence: word('pictureLicence', pictureLicences, 'Terms on which anyone may use the picture.').optional(),
  versions: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the version, such as v1.'),
        date: edtf('When the model was like this.').optional(),
        changedAfter: word('refineryStage', refineryStages, 'Stage after which the model was changed into the next version.'),
        reason: prose('Why it was changed, with citations.', 600).optional(),
        ...parts,
      }),
    ),
    { description: 'Earlier versions of the model, the oldest first, each written out whole; the newest stands in the fields above.' },
  ).optional(),
};
