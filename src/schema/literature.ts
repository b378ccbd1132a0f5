/** Works of the bibliography: CSL 1.0.2 fields as YAML, with our own annotation and the state of verification. */
import { z } from 'zod';
import { common } from './base.ts';
import { cslName, edtf, fact, field, prose, refs, text, url, word } from './fields.ts';
import { cslTypes, openAccesses, verifications } from './vocabulary.ts';

export const literature = z.strictObject({
  ...common,
  type: field(z.enum(cslTypes), { description: 'Kind of work (CSL type).' }),
  title: fact('Title as published, in the language of the work.', 400),
  author: field(z.array(cslName), { description: 'Authors in order (CSL names).' }).optional(),
  editor: field(z.array(cslName), { description: 'Editors in order (CSL names).' }).optional(),
  issued: edtf('Year, month or day of publication.').optional(),
  'container-title': fact('Journal, book or site in which it stands.').optional(),
  'collection-title': fact('Series.').optional(),
  'collection-number': fact('Number in the series.').optional(),
  publisher: fact('Publisher.').optional(),
  'publisher-place': fact('Place of publication.').optional(),
  volume: fact('Volume.').optional(),
  issue: fact('Issue.').optional(),
  page: fact('Pages, first–last.').optional(),
  number: fact('Report number.').optional(),
  'number-of-pages': fact('Number of pages.').optional(),
  edition: fact('Edition.').optional(),
  genre: fact('Kind of report or thesis.').optional(),
  'event-title': fact('Conference or seminar.').optional(),
  'event-place': fact('Place of the event.').optional(),
  DOI: field(z.string().regex(/^10\.\d{4,9}\/\S+$/, 'doi'), { description: 'Digital object identifier without the address.' }).optional(),
  ISBN: fact('ISBN.').optional(),
  ISSN: fact('ISSN.').optional(),
  URL: url('Public address of the work; leave out when the DOI leads there.').optional(),
  language: field(z.string().regex(/^[a-z]{2}$/, 'language'), { description: 'Two-letter code of the language of the work.' }),
  openAccess: word('openAccess', openAccesses, 'Whether the work can be read for free.'),
  verification: word('verification', verifications, 'How sure the bibliographic data are.'),
  unconfirmed: field(z.array(fact('Name of a field.')), { description: 'Fields that could not be confirmed.' }).optional(),
  summary: text('One or two sentences: what the work is about.', 420).optional(),
  evidence: prose('What the work is evidence for, and its limits.', 1500).optional(),
  concepts: refs('concepts', 'Concepts that the work is about.').optional(),
});
