/** The full reference of one work, in the page's language. */
import { workToCsl } from '../citations/csl.ts';
import { createCitations } from '../citations/format.ts';
import { withoutAddress } from '../citations/withoutAddress.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** HTML of the reference and the address of the work, when there is one. */
export const workReference = ({ id, data }: EntryOf<'literature'>, lang: Lang): { html: string; url: string | undefined } => ({
  html: withoutAddress(createCitations([workToCsl(id, data)], lang).references[0]?.html ?? data.title),
  url: data.DOI ? `https://doi.org/${data.DOI}` : data.URL,
});
