/** The refinery of an experiment: visual model, audience test, peer reviews, presentation; each a dated stage with evidence. */
import { z } from 'zod';
import { cites, edtf, field, fileName, localId, prose, proses, text, word } from './fields.ts';
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
  files: field(z.array(fileName('File name.')), { description: 'Files beside the entry that show the stage.' }).optional(),
};

/** Ten criteria of the peer review, from 1 (weak) to 5 (strong). */
const score = (help: string) => field(z.int().min(1).max(5), { description: help }).optional();

export const refinery = field(
  z.strictObject({
    visualModel: field(
      z.strictObject({
        ...stage,
        need: text('The need that the experiment answers.', 300).optional(),
        audience: text('The people it is for.', 300).optional(),
        activities: proses('What is done.', 200).optional(),
        resources: proses('Participants, partners and resources.', 200).optional(),
        outputs: proses('What comes out directly.', 200).optional(),
        change: text('Change that is expected.', 300).optional(),
        impact: text('Impact that is hoped for in the long run.', 300).optional(),
        assumptions: proses('What must hold for it to work.', 200).optional(),
        risks: proses('What may go wrong.', 200).optional(),
        picture: fileName('File name of an own picture beside the entry.').optional(),
      }),
      { description: 'The experiment as a model on one page.' },
    ).optional(),
    audienceTest: field(z.strictObject({ ...stage, method: text('How the idea was tested.', 300).optional() }), {
      description: 'Test of the idea with the people it is for.',
    }).optional(),
    peerReviews: field(
      z.array(
        z.strictObject({
          id: localId('Short key of the review.'),
          ...stage,
          reviewer: text('Organisation of the reviewer.', 160).optional(),
          scores: field(
            z.strictObject({
              need: score('The need is real and shown.'),
              novelty: score('It brings something new to its place.'),
              theory: score('It is clear how the change should come about.'),
              inclusion: score('Those concerned take part, the least heard too.'),
              feasibility: score('It can be done with the time and means there are.'),
              ethics: score('Risks to people are known and handled.'),
              measurability: score('The change can be followed.'),
              cost: score('Costs are known and in proportion.'),
              transferability: score('It could work elsewhere.'),
              sustainability: score('It can last after the experiment.'),
            }),
            { description: 'Scores from 1 (weak) to 5 (strong) by criterion.' },
          ).optional(),
          text: prose('The review in words.', 2500).optional(),
          answer: prose("The team's answer.", 2500).optional(),
        }),
      ),
      { description: 'Reviews by peers in other cities or by researchers.' },
    ).optional(),
    presentation: field(z.strictObject({ ...stage, event: text('Event at which it was presented.', 200).optional() }), {
      description: 'Public presentation of the idea.',
    }).optional(),
  }),
  { description: 'Stages of refining the experiment; leave out what no source documents.' },
);
