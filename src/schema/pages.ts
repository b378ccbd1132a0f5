/** Editorial pages of the site: about, method, accessibility, privacy, contributing, learning paths. Maintainers only. */
import { z } from 'zod';
import { common, titled } from './base.ts';
import { criteria } from './criteria.ts';
import { edtf, field, localId, prose, sources, word } from './fields.ts';
import { certainties } from './vocabulary.ts';

export const pages = z.strictObject({
  ...common,
  ...titled,
  timeline: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the event; the same in every language.'),
        start: edtf('When it happened or began, as exact as the source says.'),
        end: edtf('When it ended, when it was no single moment.').optional(),
        text: prose('What happened, with citations.', 600),
        certainty: word('certainty', certainties, 'Whether the source tells that it happened or only that it was planned.'),
      }),
    ),
    { description: 'Dated events in order, drawn as a timeline after the text.' },
  ).optional(),
  criteria: criteria.optional(),
  sources: sources.optional(),
});
