/** References as files: one for each entry, language and format; works have one in all languages. */
import { workToCsl } from '../citations/csl.ts';
import { exportRecord } from '../citations/exportRecord.ts';
import { joinRecords, type RecordFormat, recordEndings, recordFormats } from '../library/citedRecords.ts';
import type { Entry } from '../schema/entry.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { type PageFacts, pageItem } from './pageItem.ts';

type PublicEntry = Extract<Entry, { collection: PublicCollection }>;

/** Media type of a file of the format. */
export const referenceTypes: Readonly<Record<RecordFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json',
};

/** Address of a file without the base path. */
export const referencePath = ({ collection, id }: { collection: string; id: string }, lang: Lang, format: RecordFormat): string =>
  `/data/v1/${collection}/cite/${id}${collection === 'literature' ? '' : `.${lang}`}.${recordEndings[format]}`;

/** The files of an entry; each record is made once for its three formats. */
export const referenceFiles = (entry: PublicEntry, facts: PageFacts): { path: string; format: RecordFormat; text: string }[] => {
  const files = (lang: Lang, record: ReturnType<typeof exportRecord>) =>
    recordFormats.map((format) => ({ path: referencePath(entry, lang, format), format, text: joinRecords([record], format) }));
  return entry.collection === 'literature'
    ? files('fi', exportRecord(workToCsl(entry.id, entry.data)))
    : languages.flatMap((lang) => files(lang, exportRecord(pageItem(entry, lang, facts))));
};
