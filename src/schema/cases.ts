/** International case library: what other cities did, with outcomes, criticism and how strong the evidence is. */
import { z } from 'zod';
import { common, documentation, titled } from './base.ts';
import { cites, field, localId, period, point, prose, ref, refs, sources, text, word, words } from './fields.ts';
import { evidenceLevels, governances, methods, outcomeKinds, scales, statuses, targetGroups, themes } from './vocabulary.ts';

export const cases = z.strictObject({
  ...common,
  ...titled,
  city: text('City, in the language of the file.', 100),
  country: field(z.string().regex(/^[A-Z]{2}$/, 'country'), { description: 'Two-letter country code (ISO 3166-1).' }),
  point: point('Place on the map, approximate.'),
  period: period('When it took place.'),
  status: word('status', statuses, 'Where it stands, according to the newest source.'),
  themes: field(z.array(word('theme', themes, 'Theme.')).min(1), { description: 'What it is about.', vocabulary: 'theme' }),
  methods: words('method', methods, 'Main instruments.'),
  targetGroups: words('targetGroup', targetGroups, 'Whom it is for.'),
  governance: words('governance', governances, 'How it is governed.'),
  scales: words('scale', scales, 'Area that it covers.'),
  concepts: field(z.array(ref('concepts', 'Concept.')).min(1), { description: 'Concepts that it puts into practice.' }),
  models: refs('models', 'Operating models that it belongs to.').optional(),
  actors: refs('actors', 'Organisations on this site that took part.').optional(),
  lead: text('Who led it, and main partners.', 300),
  problem: prose('The problem it answered.', 1200),
  funding: prose('Governance and funding, with citations.', 1500).optional(),
  outcomes: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the outcome.'),
        text: prose('The outcome with its figures.', 900),
        cites: field(cites('Sources of the outcome.').min(1), { description: 'Sources of the outcome.' }),
      }),
    ),
    { description: 'Outcomes, each with its sources.' },
  ),
  outcomeKinds: words('outcomeKind', outcomeKinds, 'What kind of outcome the sources support.'),
  evidence: word('evidence', evidenceLevels, 'Strongest design behind the outcomes.'),
  documentation,
  criticism: prose('Criticism and limits, attributed where it is not our own analysis.', 1800).optional(),
  equity: prose('Who benefited and who did not, with citations.', 1500).optional(),
  transferability: prose('Our own analysis of what another city could take from it.', 1200),
  sources: sources.optional(),
});
