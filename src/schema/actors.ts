/** Organisations that study, develop, fund or coordinate the field. */
import { z } from 'zod';
import { common, titled } from './base.ts';
import { fact, field, ref, refs, sources, texts, url, word, words } from './fields.ts';
import { actorKinds, actorRoles } from './vocabulary.ts';

export const actors = z.strictObject({
  ...common,
  ...titled,
  altTerms: texts('Short names and abbreviations.').optional(),
  kind: word('actorKind', actorKinds, 'What kind of organisation it is.'),
  roles: words('actorRole', actorRoles, 'How it takes part in the field.'),
  place: fact('Town or city where it is based.').optional(),
  country: field(z.string().regex(/^[A-Z]{2}$/, 'country'), { description: 'Two-letter country code (ISO 3166-1).' }),
  city: ref('cities', 'City of this site that it belongs to.').optional(),
  partOf: ref('actors', 'Organisation that it is part of.').optional(),
  homepage: url('Public site of the organisation.').optional(),
  sameAs: field(z.array(url('Address.')), { description: 'The same organisation in ROR, Wikidata or another register.' }).optional(),
  concepts: refs('concepts', 'Concepts that its work is about.').optional(),
  sources: sources.optional(),
});
