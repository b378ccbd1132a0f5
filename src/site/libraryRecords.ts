/** References of a library, so many entries in a file. */
import { type CitedRecord, type CitedRecords, recordsInFile } from '../library/citedRecords.ts';
import { pageRecord, sourceRecords } from './citable.ts';
import type { LibraryModel } from './libraryView.ts';

/** File `number` of the references. */
export const libraryRecords = async ({ entries, lang }: LibraryModel, number: number): Promise<CitedRecords> => {
  const mine = entries.slice(number * recordsInFile, (number + 1) * recordsInFile);
  const cited = await Promise.all(mine.map(({ entry }) => sourceRecords(entry)));
  const sources: Record<string, CitedRecord> = {};
  for (const found of cited) for (const [key, record] of found) sources[key] = record;
  return { pages: mine.map(({ entry }) => pageRecord(entry, lang)), cites: cited.map((found) => [...found.keys()]), sources };
};
