/** From our YAML to CSL-JSON 1.0.2: works of the bibliography and an entry's own sources as items that any citation tool reads. */
import type { DataOf, Entry } from '../schema/entry.ts';

/** A CSL-JSON item; only the fields that we write. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  [field: string]: unknown;
}

type Own = NonNullable<DataOf<'concepts'>['sources']>[number];

/** EDTF text as CSL date parts: "2019-05" is [[2019, 5]]. */
const dateOf = (edtf: string): { 'date-parts': number[][] } => ({ 'date-parts': [edtf.split('-').map(Number)] });

const ours = new Set(['lang', 'draft', 'fictional', 'openAccess', 'verification', 'unconfirmed', 'summary', 'evidence', 'concepts', 'issued']);

/** A work of the bibliography as a CSL item. */
export const workToCsl = (id: string, data: DataOf<'literature'>): CslItem => ({
  ...Object.fromEntries(Object.entries(data).filter(([field]) => !ours.has(field))),
  id,
  type: data.type,
  title: data.title,
  ...(data.issued ? { issued: dateOf(data.issued) } : {}),
});

/** One of an entry's own sources as a CSL item; the publisher stands in for a missing author, as the styles expect. */
export const ownToCsl = ({ url, accessed, issued, ...source }: Own): CslItem => ({
  ...source,
  ...(source.author ? {} : source.publisher ? { author: [{ literal: source.publisher }], publisher: undefined } : {}),
  ...(url ? { URL: url } : {}),
  ...(accessed ? { accessed: dateOf(accessed) } : {}),
  ...(issued ? { issued: dateOf(issued) } : {}),
});

/** The entry's own sources as CSL items. */
export const ownItems = (entry: Entry): CslItem[] => ('sources' in entry.data ? (entry.data.sources ?? []) : []).map(ownToCsl);
