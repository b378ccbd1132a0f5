/** Puts the entries that are shown into a file: the tables and records were made in the build, here they are only cut and joined. */
import type { LibraryWords } from '../i18n/library/fi.ts';
import { type CitedRecord, type CitedRecords, joinRecords, recordEndings, recordFormats, recordsInFile } from '../library/citedRecords.ts';
import { chosenRecords } from '../library/csvRecords.ts';
import { getJson } from './getJson.ts';

interface Entry {
  row: number;
  id: string;
}

interface Collection {
  type: 'FeatureCollection';
  features: readonly { id?: string; properties: { id: string } }[];
}

const save = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers begin to read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

const getText = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
};

/** References to the pages of the entries, or to the sources that they rest on, each source once. */
const recordsOf = async (entries: readonly Entry[], folder: string, isSources: boolean): Promise<CitedRecord[]> => {
  const files = new Map<number, CitedRecords>();
  await Promise.all(
    [...new Set(entries.map(({ row }) => Math.floor(row / recordsInFile)))].map(async (file) => {
      files.set(file, await getJson<CitedRecords>(`${folder}records-${file}.json`));
    }),
  );
  const found = new Map<string, CitedRecord>();
  for (const { row, id } of entries) {
    const file = files.get(Math.floor(row / recordsInFile));
    const at = row % recordsInFile;
    const page = file?.pages[at];
    if (!isSources && page) found.set(id, page);
    for (const key of (isSources && file?.cites[at]) || []) {
      const source = file?.sources[key];
      if (source) found.set(key, source);
    }
  }
  return [...found.values()];
};

/** How many entries, or references, a file holds, in words. */
const sizeText = (count: number, isReferences: boolean, words: LibraryWords): string => {
  const [one, many] = isReferences ? [words.reference, words.references] : [words.one, words.many];
  return count === 1 ? one : many.replace('{n}', String(count));
};

/** Makes and saves the file; the answer is what to say of it. */
const saved = async (format: string, entries: readonly Entry[], { folder = '', data = '', name = 'library' }: DOMStringMap, words: LibraryWords) => {
  const ids = new Set(entries.map(({ id }) => id));
  const [kind = '', ending = ''] = format.split('-');
  const record = recordFormats.find((one) => one === ending);
  const file = record ? `${name}-${kind}.${recordEndings[record]}` : `${name}.${format}`;
  let count = entries.length;
  if (record) {
    const records = await recordsOf(entries, folder, kind === 'sources');
    count = records.length;
    save(file, joinRecords(records, record), record === 'csl' ? 'application/json' : 'text/plain;charset=utf-8');
  } else if (format === 'csv') save(file, chosenRecords(await getText(`${data}.csv`), [...ids]), 'text/csv;charset=utf-8');
  else {
    const all = await getJson<Collection>(`${data}.geojson`);
    save(file, `${JSON.stringify({ ...all, features: all.features.filter(({ properties }) => ids.has(properties.id)) })}\n`, 'application/geo+json');
  }
  return words.exported.replace('{file}', file).replace('{size}', sizeText(count, record !== undefined, words));
};

/** Saves the file and says so beside the buttons; `format` is csv, geojson, or pages or sources with the ending of a reference format. Without entries there is no file. */
export const exportLibrary = async (format: string, entries: readonly Entry[], root: HTMLElement, words: LibraryWords): Promise<void> => {
  const said = root.querySelector('[data-export-said]');
  const say = (text: string): void => {
    if (said) said.textContent = text;
  };
  if (entries.length === 0) return say(words.exportNone);
  say(words.exporting);
  say(await saved(format, entries, root.dataset, words).catch(() => words.exportFailed));
};
