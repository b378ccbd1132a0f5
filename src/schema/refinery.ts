/** The refinery of an experiment: visual model, audience test, peer reviews, presentation; each a dated stage with evidence. */
import { z } from 'zod';
import { cites, edtf, field, fileName, localId, prose, text, url, word } from './fields.ts';
import { visualModel } from './visualModel.ts';
import { stageStates } from './vocabulary.ts';

const stage = {
  state: word('stageState', stageStates, 'Done, planned, or not documented.'),
  date: edtf('When it took place or will take place.').optional(),
  place: text('Place or channel.', 160).optional(),
  participants: field(z.int().min(0), { description: 'How many took part.' }).optional(),
  roles: text('Who took part, as roles and never as names.', 300).optional(),
  learnt: prose('What was learnt.', 1500).optional(),
  changed: prose('What was changed because of it.', 1500).optional(),
  cites: cites('Sources that tell of the stage.').optional(),
  files: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the file.'),
        file: fileName('The file beside the entry: a picture of at most 1 MB, a CSV file of at most 1 MB or a PDF of at most 5 MB.'),
        title: text('What the file is, as the text of its link.', 160),
      }),
    ),
    { description: 'Files beside the entry that show the stage.' },
  ).optional(),
};

const rating = (help: string) =>
  field(
    z.strictObject({
      score: field(z.int().min(1).max(5), { description: 'Score from 1 (weak) to 5 (strong); leave out when the reviewer gave none.' }).optional(),
      text: prose('Why this score, in the words of the reviewer.', 600).optional(),
    }),
    { description: help },
  ).optional();

export const refinery = field(
  z.strictObject({
    visualModel: field(z.strictObject({ ...stage, ...visualModel }), { description: 'The experiment as a model on one page.' }).optional(),
    audienceTest: field(z.strictObject({ ...stage, method: text('How the idea was tested.', 300).optional() }), {
      description: 'Test of the idea with the people it is for.',
    }).optional(),
    peerReviews: field(
      z.array(
        z.strictObject({
          id: localId('Short key of the review.'),
          ...stage,
          reviewer: text('Organisation of the reviewer.', 160).optional(),
          anonymous: field(z.boolean(), {
            description: 'True when the organisation of the reviewer is not told; reviews are open unless stated.',
          }).optional(),
          criteria: localId('Version of the shared criteria that the review used, such as v1.').optional(),
          ratings: field(
            z.strictObject({
              need: rating('The need is real and shown.'),
              novelty: rating('It brings something new to its place.'),
              theory: rating('It is clear how the change should come about.'),
              inclusion: rating('Those concerned take part, the least heard too.'),
              feasibility: rating('It can be done with the time and means there are.'),
              ethics: rating('Risks to people are known and handled.'),
              measurability: rating('The change can be followed.'),
              cost: rating('Costs are known and in proportion.'),
              transferability: rating('It could work elsewhere.'),
              sustainability: rating('It can last after the experiment.'),
            }),
            { description: 'Score and reason by criterion.' },
          ).optional(),
          text: prose('The review in words.', 2500).optional(),
          answer: prose("The team's answer.", 2500).optional(),
        }),
      ),
      { description: 'Reviews by peers in other cities or by researchers.' },
    ).optional(),
    presentation: field(
      z.strictObject({
        ...stage,
        event: text('Event at which it was presented.', 200).optional(),
        material: url('Public address of the slides or of the recording.').optional(),
      }),
      { description: 'Public presentation of the idea.' },
    ).optional(),
  }),
  { description: 'Stages of refining the experiment; leave out what no source documents.' },
);
