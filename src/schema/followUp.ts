/** The follow-up of an experiment: what change is expected, how it is measured, and what is left of it later. */
import { z } from 'zod';
import { cites, day, edtf, field, fileName, localId, prose, ref, text, word } from './fields.ts';
import { directions, missingReasons, stageStates } from './vocabulary.ts';

const datum = (help: string) =>
  field(
    z.union([
      z.strictObject({ period: edtf('Year, month or day of the value.'), value: field(z.number(), { description: 'The value.' }) }),
      z.strictObject({ missing: word('missingReason', missingReasons, 'Why there is no value.') }),
    ]),
    { description: help },
  );

export const followUp = field(
  z.strictObject({
    criteria: localId('Version of the shared criteria that the plan follows, such as v1.').optional(),
    expectedChange: prose('The change that is expected, in words.', 900),
    measures: field(
      z.array(
        z.strictObject({
          id: localId('Short key of the measure; used in follow-up.csv.'),
          title: text('Name of the measure.', 140),
          shared: localId('Measure of the shared criteria that this is; leave out when it is an own measure.').optional(),
          indicator: ref('indicators', 'Indicator that is measured in the same way and unit; its values are shown beside these.').optional(),
          unit: text('Unit of the values.', 60).optional(),
          direction: word('direction', directions, 'Which way is better, if either.').optional(),
          uncertainty: text('What the uncertainty in the data means, such as half of a confidence interval of 95 per cent.', 160).optional(),
          method: text('How it is measured.', 300).optional(),
          schedule: text('When it is measured.', 160).optional(),
          measuredBy: text('Who measures, as a role or organisation.', 160).optional(),
          baseline: datum('Value before the experiment, or why there is none.').optional(),
          target: datum('Value aimed at, or why there is none.').optional(),
        }),
      ),
      { description: 'What is measured.' },
    ),
    ethics: prose('How the people who are measured are protected.', 900).optional(),
    next: day('Day of the next follow-up.').optional(),
    observations: fileName('Name of the CSV file beside the entry with the observations: period, measure, value, missing, n, uncertainty, note.').optional(),
    later: field(
      z.array(
        z.strictObject({
          id: localId('Short key of the later follow-up.'),
          after: field(z.int().min(1).max(50), { description: 'Years since the experiment ended.' }),
          state: word('stageState', stageStates, 'Done, planned, or not documented.'),
          text: prose('What is left of the experiment.', 900).optional(),
          cites: cites('Sources.').optional(),
        }),
      ),
      { description: 'What is left after one, five or ten years.' },
    ).optional(),
  }),
  { description: 'How the experiment is followed; leave out when no source documents it.' },
);
