/** What the form for new entries may choose from, and the files of each entry that it may edit. Read from the disk: drafts count too. */

import { choicesOf } from '../authoring/choicesOf.ts';
import type { Choice } from '../authoring/existing.ts';
import { contentFolder } from '../build/folders.ts';
import { workToCsl } from '../citations/csl.ts';
import { createCitations } from '../citations/format.ts';
import { readDisk } from '../reading/disk.ts';
import { type Content, readContent } from '../reading/readContent.ts';
import type { Entry } from '../schema/entry.ts';

let read: Content | undefined;
const content = (): Content => {
  if (!read || import.meta.env.DEV) read = readContent(readDisk(contentFolder()));
  return read;
};

const isWork = (entry: Entry): entry is Extract<Entry, { collection: 'literature' }> => entry.collection === 'literature';

/** Every entry but the site's own pages, works by author and year as English references name them. */
export const publishingChoices = (): Choice[] => {
  const entries = content().entries.filter(({ collection }) => collection !== 'pages');
  const citations = createCitations(
    entries.filter(isWork).map(({ id, data }) => workToCsl(id, data)),
    'en',
  );
  return choicesOf(entries, (entry) => (isWork(entry) ? citations.label(entry.id, '') : undefined));
};

/** Files of an entry by name: texts as they are, null for files that are none. */
export interface EntrySource {
  collection: string;
  id: string;
  files: Record<string, string | null>;
}

/** Each published entry that the form can edit, with its files. */
export const editableEntries = (): EntrySource[] => {
  const files = new Map<string, [name: string, text: string | null][]>();
  for (const { file, text } of content().files) {
    const [collection, id, ...name] = file.split('/');
    const folder = `${collection}/${id}`;
    files.set(folder, [...(files.get(folder) ?? []), [name.join('/'), text ?? null]]);
  }
  return content()
    .entries.filter(({ collection, data }) => collection !== 'pages' && !data.draft)
    .map(({ collection, id }) => ({ collection, id, files: Object.fromEntries(files.get(`${collection}/${id}`) ?? []) }));
};
