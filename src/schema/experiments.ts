/** Experiment profiles of the cities: what was tried, what came of it, who says so, and what is not known. */
import { z } from 'zod';
import { common, documentation, titled } from './base.ts';
import { cites, fact, field, localId, period, prose, proses, ref, refs, sources, text, word, words } from './fields.ts';
import { followUp } from './followUp.ts';
import { refinery } from './refinery.ts';
import { evidenceLevels, gaps, methods, reporters, scales, statuses, targetGroups, themes } from './vocabulary.ts';

export const experiments = z.strictObject({
  ...common,
  ...titled,
  cities: field(z.array(ref('cities', 'City.')).min(1), { description: 'City or cities where it took place.' }),
  districts: field(z.array(fact('District.')), { description: 'Districts by name.' }).optional(),
  period: period('When it took place.'),
  status: word('status', statuses, 'Where it stands, according to the newest source.'),
  programme: text('Programme or project that it belonged to.', 200).optional(),
  themes: field(z.array(word('theme', themes, 'Theme.')).min(1), { description: 'What it is about.', vocabulary: 'theme' }),
  methods: words('method', methods, 'Main instruments.'),
  targetGroups: words('targetGroup', targetGroups, 'Whom it is for.'),
  scales: words('scale', scales, 'Area that it covers.'),
  concepts: field(z.array(ref('concepts', 'Concept.')).min(1), { description: 'Concepts that it puts into practice.' }),
  indicators: refs('indicators', 'Indicators that follow the same matter.').optional(),
  aim: prose('What it set out to do.', 900),
  partners: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the partner.'),
        actor: ref('actors', 'Organisation on this site.').optional(),
        name: fact('Name of the organisation, when it has no entry.').optional(),
        role: text('What it did.', 200).optional(),
      }),
    ),
    { description: 'Organisations that took part.' },
  ).optional(),
  funding: prose('Who paid and how much, with citations; leave out when not documented.', 900).optional(),
  results: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the result.'),
        text: prose('The result as reported.', 900),
        reportedBy: word('reporter', reporters, 'Who reports it.'),
        cites: field(cites('Sources of the result.').min(1), { description: 'Sources of the result.' }),
      }),
    ),
    { description: 'Results as reported, each with who reported them.' },
  ).optional(),
  lessons: proses('What was learnt, with citations.').optional(),
  notWorked: prose('What did not work or was hard, with citations.', 1500).optional(),
  equity: prose('Who benefited and who did not, with citations.', 1500).optional(),
  evidence: word('evidence', evidenceLevels, 'Strongest design behind the results.'),
  documentation,
  notDocumented: words('gap', gaps, 'What no source was found for; said on the page.').optional(),
  continuation: prose('What came after, with citations.', 900).optional(),
  adaptedFrom: field(
    z.array(
      z.strictObject({
        id: ref(['experiments', 'cases', 'models'], 'Experiment, case or model that it was adapted from.'),
        changes: text('What was changed.', 400).optional(),
      }),
    ),
    { description: 'Where the idea came from.' },
  ).optional(),
  model: ref('models', 'Operating model that it became or belongs to.').optional(),
  refinery: refinery.optional(),
  followUp: followUp.optional(),
  sources: sources.optional(),
});
