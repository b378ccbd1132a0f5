/** Fields that entries of every collection share. */
import { z } from 'zod';
import { field, text } from './fields.ts';
import { documentationLevels, languages } from './vocabulary.ts';

/** The language an entry was first written in, and the switches that keep it off the site. */
export const common = {
  lang: field(z.enum(languages), { description: 'Language of this file: fi, sv or en.', vocabulary: 'lang' }),
  draft: field(z.boolean(), { description: 'True keeps the entry off the published site.' }).optional(),
  fictional: field(z.boolean(), { description: 'True marks a made-up training example; it stays out of lists, search and data.' }).optional(),
};

/** Title and summary, as in Dublin Core; every entry has both, except works, whose title is a fact. */
export const titled = {
  title: text('Name of the entry, as a reader would look for it.', 140),
  summary: text('One or two sentences that say what this is; shown in lists and search results.', 420),
};

/** How well the entry rests on its sources. */
export const documentation = field(z.enum(documentationLevels), {
  description: 'How well the entry can be supported from its sources.',
  vocabulary: 'documentation',
});
