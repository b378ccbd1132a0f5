/** Concepts of the field as SKOS concepts: terms, definition, competing interpretations, relations. */
import { z } from 'zod';
import { common, titled } from './base.ts';
import { cites, edtf, field, localId, prose, refs, sources, text, texts, url } from './fields.ts';

export const concepts = z.strictObject({
  ...common,
  ...titled,
  altTerms: texts('Other terms for the same concept in this language (skos:altLabel).').optional(),
  hiddenTerms: texts('Abandoned or misspelt terms that should still find the concept (skos:hiddenLabel).').optional(),
  definition: prose('What the concept means, in one to three sentences (skos:definition).', 900),
  scopeNote: prose('What the term covers on this site and what it does not (skos:scopeNote).', 900).optional(),
  historyNote: prose('Where the concept comes from and how its use has changed (skos:historyNote).', 1500).optional(),
  interpretations: field(
    z.array(
      z.strictObject({
        id: localId('Short key of the interpretation; the same in every language.'),
        title: text('Name of the interpretation.', 120),
        text: prose('What it stresses and where it disagrees with others, with citations.', 1500),
        cites: cites('Works that the interpretation rests on.'),
        year: edtf('When it was put forward.').optional(),
        usedBy: refs('actors', 'Organisations that use it.').optional(),
      }),
    ),
    { description: 'Competing readings of the concept, each attributed to works.' },
  ),
  broader: refs('concepts', 'Broader concepts (skos:broader); narrower ones are derived.').optional(),
  related: refs('concepts', 'Related concepts (skos:related); the other direction is derived.').optional(),
  exactMatch: field(z.array(url('Address of a concept with the same meaning.')), {
    description: 'The same concept in YSO, EuroVoc, GEMET or Wikidata (skos:exactMatch).',
  }).optional(),
  closeMatch: field(z.array(url('Address of a concept with nearly the same meaning.')), {
    description: 'Nearly the same concept elsewhere (skos:closeMatch).',
  }).optional(),
  sources: sources.optional(),
});
