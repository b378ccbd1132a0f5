/** Frameworks: how different schools divide social sustainability, comparable row by row. */
import { z } from 'zod';
import { common, documentation, titled } from './base.ts';
import { cites, edtf, field, localId, prose, refs, sources, text, word, words } from './fields.ts';
import { aspectStates, frameworkAspects, scales } from './vocabulary.ts';

export const frameworks = z.strictObject({
  ...common,
  ...titled,
  cites: cites('Works in which the framework is set out.'),
  year: edtf('When it was first published.').optional(),
  startingPoint: text('What the framework starts from.', 300),
  scales: words('scale', scales, 'Scale at which it is meant to be used.').optional(),
  dimensions: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the part; the same in every language.'),
        title: text('Name of the part.', 120),
        text: prose('What belongs to it, with citations.', 900),
        concepts: refs('concepts', 'Concepts of this site that it corresponds to.').optional(),
      }),
    ),
    { description: 'The parts into which the framework divides social sustainability.' },
  ),
  treatments: field(
    z.array(
      z.strictObject({
        id: word('frameworkAspect', frameworkAspects, 'Row of the comparison.'),
        state: word('aspectState', aspectStates, 'Whether the framework treats the row, does not, or it has not been verified.'),
        text: text('How the framework treats it.', 300).optional(),
        own: field(z.boolean(), { description: 'True when the text is our own summary and not what the framework itself says.' }).optional(),
        cites: cites('Works that show it.').optional(),
      }),
    ),
    { description: 'How the framework treats each row of the comparison; rows left out are not verified.' },
  ),
  criticism: prose('Main criticism, attributed.', 1500).optional(),
  actors: refs('actors', 'Organisations that use it.').optional(),
  documentation,
  sources: sources.optional(),
});
