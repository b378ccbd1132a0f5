/** Operating models distilled from experiments and cases. */
import { z } from 'zod';
import { common, documentation, titled } from './base.ts';
import { cites, edtf, fact, field, localId, point, prose, ref, refs, sources, word, words } from './fields.ts';
import { adoptionStatuses, evidenceLevels, themes } from './vocabulary.ts';

const points = (help: string) =>
  field(
    z.array(z.strictObject({ id: localId('Short key; the same in every language.'), text: prose('The point, with citations where it states a fact.', 600) })),
    {
      description: help,
    },
  );

export const models = z.strictObject({
  ...common,
  ...titled,
  themes: words('theme', themes, 'What it is about.'),
  concepts: refs('concepts', 'Concepts that it puts into practice.'),
  distilledFrom: refs(['experiments', 'cases'], 'Experiments and cases that it is distilled from.'),
  core: points('What must not change for it to be this model.'),
  mayVary: points('What may be done in another way elsewhere.'),
  conditions: points('What a city needs before it starts.'),
  costs: prose('What it costs, as far as sources say.', 900).optional(),
  evidence: word('evidence', evidenceLevels, 'Strongest design behind what is known of its effects.'),
  evidenceNote: prose('What is known of its effects and what is not, with citations.', 1500),
  adopters: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the adopter.'),
        city: ref('cities', 'City on this site.').optional(),
        name: fact('Name of the city or organisation, when it has no entry.').optional(),
        country: field(z.string().regex(/^[A-Z]{2}$/, 'country'), { description: 'Two-letter country code (ISO 3166-1).' }),
        since: edtf('Since when.').optional(),
        status: word('adoptionStatus', adoptionStatuses, 'Where it stands.'),
        point: point('Where it is, when the city has no entry; WGS84 degrees.').optional(),
        text: prose('How it is used there.', 600).optional(),
        changed: prose('What was changed when it was adopted, with citations; leave out when not documented.', 600).optional(),
        result: prose('What came of it there, with citations; leave out when not documented.', 600).optional(),
        entries: refs(['experiments', 'cases'], 'Experiment or case that tells of it.').optional(),
        cites: cites('Sources.').optional(),
      }),
    ),
    { description: 'Cities and organisations that use it.' },
  ),
  scaling: field(
    z.strictObject({
      out: prose('How it has spread or could spread to other places.', 900).optional(),
      up: prose('How it has changed rules, budgets or institutions.', 900).optional(),
      deep: prose('How it has changed ways of thinking and working.', 900).optional(),
    }),
    { description: 'Paths of scaling: out, up and deep.' },
  ).optional(),
  criticism: prose('Criticism and limits, attributed.', 1500).optional(),
  documentation,
  sources: sources.optional(),
});
