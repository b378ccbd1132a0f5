/** Indicators: what a figure means, how it is made, and what it does not tell. */
import { z } from 'zod';
import { common, titled } from './base.ts';
import { edtf, fact, field, localId, prose, ref, refs, sources, text, url, word, words } from './fields.ts';
import { areas, directions, disaggregations, frequencies, themes } from './vocabulary.ts';

export const indicators = z.strictObject({
  ...common,
  ...titled,
  altTerms: field(z.array(z.string().min(1).max(160)), { description: 'Other names that should find the indicator.', translatable: true }).optional(),
  theme: word('theme', themes, 'Main theme.'),
  definition: prose('What is counted, of whom and when.', 1200),
  unit: text('Unit of the values, in words.', 80),
  decimals: field(z.int().min(0).max(4), { description: 'How many decimals are shown.' }),
  perInhabitants: field(
    z.strictObject({
      indicator: ref('indicators', 'Indicator that holds the number of inhabitants.'),
      times: field(z.int().positive(), { description: 'Per how many inhabitants.' }),
    }),
    { description: 'For counts: shows them per so many inhabitants too.' },
  ).optional(),
  direction: word('direction', directions, 'Which way is better, if either.'),
  computation: prose('How the value is computed.', 1200).optional(),
  producer: ref('actors', 'Organisation that produces the figure.').optional(),
  producerName: fact('Name of the producer as the source states it.'),
  system: field(z.enum(['sotkanet', 'statfin', 'eurostat', 'other']), { description: 'System that the values come from.' }),
  systemId: fact("The indicator's own id in that system.").optional(),
  query: field(
    z.strictObject({
      contents: field(z.array(fact('Code of the content.')).min(1), {
        description: 'Codes that the content of the table may have, older and newer.',
      }).optional(),
      table: fact('Table of StatFin: statistic and number, such as vaerak/11ra.').optional(),
      where: field(
        z.array(
          z.strictObject({
            variable: fact("Beginning of the variable's code or text."),
            values: field(z.array(fact('Code or text of the value.')).min(1), { description: 'Values to ask for.' }),
          }),
        ),
        { description: 'What to ask of the other variables or dimensions.' },
      ).optional(),
      areas: field(z.array(z.strictObject({ area: word('area', areas, 'Area of this site.'), code: fact("The system's code of the area.") })), {
        description: 'Codes of our areas where the system has codes of its own (Eurostat).',
      }).optional(),
    }),
    { description: 'How `npm run import` asks for the values; Sotkanet needs no more than the id.' },
  ).optional(),
  address: url('Public page of the indicator at its source.').optional(),
  scope: text('Areas and years that the source covers.', 300),
  frequency: word('frequency', frequencies, 'How often new values come out.'),
  disaggregation: words('disaggregation', disaggregations, 'By what the source can break it down.'),
  limits: prose('What the indicator does not tell, and how it can mislead.', 1800),
  breaks: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the break.'),
        period: edtf('From when on.'),
        text: text('What changed.', 400),
      }),
    ),
    { description: 'Breaks in the series.' },
  ).optional(),
  licence: url('Licence of the figures.').optional(),
  licenceName: fact('Name of the licence or terms.'),
  measures: field(z.array(ref('concepts', 'Concept.')).min(1), { description: 'Concepts that it says something of.' }),
  related: refs('indicators', 'Indicators to be read beside it.').optional(),
  sources: sources.optional(),
});
