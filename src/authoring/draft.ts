/** What a person is writing: one entry or several that belong together, with all that was typed, and the files that they make. */
import { type CollectionName, schemas } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { isRecord, type Path } from '../schema/walk.ts';
import { type AttachedBytes, type Attachment, namedFiles } from './attachment.ts';
import { cleanBlock } from './cleanText.ts';
import { formFields } from './formField.ts';
import { makeKey } from './makeKey.ts';
import { observationsCsv, observationsFile } from './observations.ts';
import { toData } from './toData.ts';
import { translatedFiles } from './translatedTexts.ts';
import { isBlank, type TypedGroup, textAt } from './typed.ts';
import { writeEntry } from './writeEntry.ts';

/** Collections that the form can make new entries of. */
export const writableCollections = ['experiments', 'cases', 'actors', 'literature', 'models'] as const;

export interface DraftEntry {
  collection: CollectionName;
  /** The id as typed; when it is blank one is made of the title. */
  id: string;
  lang: Lang;
  fields: TypedGroup;
  body: string;
  /** Rows of `follow-up.csv`; none leaves the file as it is. */
  rows: TypedGroup[];
  /** The entry is on the site already, with these files beside `index.md`, by name; text where they are texts. */
  existing?: { files: Record<string, string | null> } | undefined;
  /** Files put beside the entry; those that it no longer speaks of stay out of its folder. */
  attached?: Attachment[] | undefined;
  /** What stands for the picture in the languages of the entry's full translations. */
  translated?: Partial<Record<Lang, string>> | undefined;
  /** What an imported file held that the form can't show. */
  left?: string[] | undefined;
}

export interface Draft {
  key: string;
  /** The main entry first. */
  entries: DraftEntry[];
  /** Time of the last change, in milliseconds. */
  changed: number;
}

/** A new entry of the collection, with nothing in it. */
export const blankEntry = (collection: CollectionName, lang: Lang): DraftEntry => ({ collection, id: '', lang, fields: {}, body: '', rows: [] });

/** The id that the entry gets: what was typed, else one made of its title. */
export const idOf = (entry: DraftEntry): string => entry.id.trim() || makeKey(titleForId(entry), new Set());

/** Works are cited by author and year, so their ids are made of these. */
const titleForId = ({ collection, fields }: DraftEntry): string => {
  const title = textAt(fields, 'title');
  if (collection !== 'literature') return title;
  const [first] = Array.isArray(fields['author']) ? fields['author'] : [];
  const author = textAt(first, 'family') || textAt(first, 'literal');
  const year = /\d{4}/.exec(textAt(fields, 'issued'))?.[0] ?? '';
  return author && year ? `${author.split(/\s+/)[0]}${year}` : title;
};

export interface EntryFiles {
  folder: string;
  /** Names and texts; `index.md` first. */
  files: [name: string, text: string][];
  /** Files as they are, beside the texts. */
  attached: [name: string, bytes: Uint8Array][];
  data: Record<string, unknown>;
  body: string;
  typedPath: (path: Path) => Path;
}

/** The files that an entry makes, with those of its attachments whose bytes are known; the same typing makes the same bytes. */
export const filesOf = (entry: DraftEntry, bytes: AttachedBytes = new Map()): EntryFiles => {
  const { data, typedPath } = toData(formFields(schemas[entry.collection]), { ...entry.fields, lang: entry.lang });
  const csv = observationsCsv(entry.rows);
  const followUp = data['followUp'];
  const rows = entry.rows.filter((row) => !isBlank(row));
  if (csv !== undefined && rows.length > 0 && isRecord(followUp))
    data['followUp'] = { ...followUp, observations: followUp['observations'] ?? observationsFile };
  const body = cleanBlock(entry.body);
  const text = writeEntry(data, body);
  const name = isRecord(data['followUp']) && typeof data['followUp']['observations'] === 'string' ? data['followUp']['observations'] : observationsFile;
  const named = namedFiles(entry.collection, data, text);
  return {
    folder: `${entry.collection}/${idOf(entry)}`,
    files: [['index.md', text], ...translatedFiles(entry), ...(csv === undefined ? [] : [[name, csv] satisfies [string, string]])],
    attached: (entry.attached ?? []).flatMap(({ key, name: file }): [string, Uint8Array][] => {
      const found = named.has(file) ? bytes.get(key) : undefined;
      return found ? [[file, found]] : [];
    }),
    data,
    body,
    typedPath,
  };
};
