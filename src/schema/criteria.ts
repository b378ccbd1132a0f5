/** Versions of the shared criteria: what peer reviews look at, and what follow-ups measure in the same way. */
import { z } from 'zod';
import { day, field, localId, prose, ref, text, word } from './fields.ts';
import { reviewCriteria } from './vocabulary.ts';

export const criteria = field(
  z.array(
    z.strictObject({
      id: localId('Version, such as v1; experiments refer to it.'),
      date: day('Day from which the version holds.'),
      changes: prose('What changed from the version before.', 900),
      review: field(
        z.array(
          z.strictObject({
            id: word('reviewCriterion', reviewCriteria, 'Criterion of the peer review.'),
            question: text('The question that the reviewer answers.', 300),
            text: prose('What the criterion means and what it rests on, with citations.', 900),
          }),
        ),
        { description: 'Criteria of the peer review, in the order in which they are asked.' },
      ),
      measures: field(
        z.array(
          z.strictObject({
            id: localId('Short key of the measure; plans refer to it.'),
            title: text('Name of the measure.', 140),
            unit: text('Unit of the values.', 80),
            method: text('How it is measured, so that figures of several cities can be read side by side.', 400),
            text: prose('When to choose it, what it does not tell and what it rests on, with citations.', 900),
            indicator: ref('indicators', 'Indicator that follows the same matter.').optional(),
          }),
        ),
        { description: 'Measures that follow-ups share.' },
      ),
    }),
  ),
  { description: 'Versions of the shared criteria, the oldest first; a version is never changed after an experiment refers to it.' },
);
