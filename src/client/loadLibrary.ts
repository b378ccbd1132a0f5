/** Gets the files of a library, each once. */
import { type LibraryIndex, type LibraryMap, type LibraryNames, textsInFile } from '../library/libraryData.ts';
import { type Library, prepareLibrary } from '../library/narrow.ts';
import { getJson } from './getJson.ts';

export interface LoadedLibrary {
  index: LibraryIndex;
  names: LibraryNames;
  library: Library;
  map(): Promise<LibraryMap>;
  /** The summary of an entry, when it is there already. */
  summary(row: number): string | undefined;
  /** Gets the summaries of these entries, at most so many files at a time. */
  needSummaries(rows: readonly number[], mostFiles?: number): Promise<void>;
}

/** `folder` is where the files lie; `known` are summaries that stand on the page, by id. */
export const loadLibrary = async (folder: string, known: ReadonlyMap<string, string>): Promise<LoadedLibrary> => {
  const [index, names] = await Promise.all([getJson<LibraryIndex>(`${folder}index.json`), getJson<LibraryNames>(`${folder}names.json`)]);
  const summaries = new Map<number, string>();
  for (const [row, id] of names.ids.entries()) {
    const text = known.get(id);
    if (text !== undefined) summaries.set(row, text);
  }
  const asked = new Map<number, Promise<void>>();
  const getFile = (file: number): Promise<void> => {
    const before = asked.get(file);
    if (before) return before;
    const coming = getJson<string[]>(`${folder}texts-${file}.json`).then((texts) => {
      for (const [at, text] of texts.entries()) summaries.set(file * textsInFile + at, text);
    });
    asked.set(file, coming);
    // What did not come is asked for again.
    coming.catch(() => asked.delete(file));
    return coming;
  };
  let map: Promise<LibraryMap> | undefined;
  return {
    index,
    names,
    library: prepareLibrary(index),
    map: () => {
      map ??= getJson<LibraryMap>(`${folder}map.json`).catch((error: unknown) => {
        map = undefined;
        throw error;
      });
      return map;
    },
    summary: (row) => summaries.get(row),
    needSummaries: async (rows, mostFiles = Number.POSITIVE_INFINITY) => {
      const files = [...new Set(rows.filter((row) => !summaries.has(row)).map((row) => Math.floor(row / textsInFile)))];
      await Promise.all(files.slice(0, mostFiles).map(getFile));
    },
  };
};
