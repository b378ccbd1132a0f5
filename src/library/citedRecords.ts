/** References of a library as the browser gets them, so many entries in a file: it only puts them one after another. */

/** One reference in the three formats. */
export interface CitedRecord {
  bib: string;
  ris: string;
  csl: unknown;
}

/** `records-{n}.json`: the pages of entries, the keys of the sources that each rests on, and those sources. */
export interface CitedRecords {
  pages: readonly CitedRecord[];
  cites: readonly (readonly string[])[];
  sources: Readonly<Record<string, CitedRecord>>;
}

/** Entries in a file. */
export const recordsInFile = 50;

export const recordFormats = ['bib', 'ris', 'csl'] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** What stands after the name of a file of the format. */
export const recordEndings: Readonly<Record<RecordFormat, string>> = { bib: 'bib', ris: 'ris', csl: 'csl.json' };

/** One file of many references; an empty set is an empty file, or an empty list. */
export const joinRecords = (records: readonly CitedRecord[], format: RecordFormat): string =>
  format === 'csl'
    ? `${JSON.stringify(
        records.map(({ csl }) => csl),
        null,
        1,
      )}\n`
    : records.map((record) => record[format]).join('\n');
