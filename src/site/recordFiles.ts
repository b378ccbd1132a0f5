/** References as files: one for each entry, language and format; works have one in all languages. */
import { type CitedRecord, joinRecords, type RecordFormat, recordEndings, recordFormats } from '../library/citedRecords.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { pageRecord, workRecord } from './citable.ts';
import { publishedEntries } from './published.ts';

const isWork = (entry: { collection: string }): boolean => entry.collection === 'literature';

const fileOf = (entry: { collection: string; id: string }, lang: Lang, format: RecordFormat): string =>
  `${entry.id}${isWork(entry) ? '' : `.${lang}`}.${recordEndings[format]}`;

/** Address of the file without the base path. */
export const recordPath = (entry: EntryOf<PublicCollection>, lang: Lang, format: RecordFormat): string =>
  `/data/v1/${entry.collection}/cite/${fileOf(entry, lang, format)}`;

interface RecordFile {
  text: string;
  type: string;
}

const types: Readonly<Record<RecordFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json',
};

/** A file of references. */
const recordFile = (records: readonly CitedRecord[], format: RecordFormat): RecordFile => ({ text: joinRecords(records, format), type: types[format] });

/** Route parameters and props of every file; the record is made once for its three formats. */
export const recordPaths = async () =>
  (await publishedEntries()).flatMap((entry) =>
    (isWork(entry) ? (['fi'] as const) : languages).flatMap((lang) => {
      const record = entry.collection === 'literature' ? workRecord(entry) : pageRecord(entry, lang);
      return recordFormats.map((format) => ({
        params: { collection: entry.collection, file: fileOf(entry, lang, format) },
        props: recordFile([record], format),
      }));
    }),
  );

/** All works in one file. */
export const literatureFile = async (format: RecordFormat): Promise<RecordFile> =>
  recordFile(
    (await publishedEntries('literature')).flatMap((entry) => (entry.collection === 'literature' ? [workRecord(entry)] : [])),
    format,
  );
