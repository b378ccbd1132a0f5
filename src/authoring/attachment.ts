/** Files that a person puts beside an entry: pictures, tables, documents. Their bytes are kept apart from the draft, by key. */

import { type CollectionName, schemas } from '../schema/registry.ts';
import { walk } from '../schema/walk.ts';
import { makeKey } from './makeKey.ts';

export interface Attachment {
  /** Under which its bytes are kept. */
  key: string;
  /** Its name in the folder of the entry. */
  name: string;
}

/** Bytes of attachments by their keys. */
export type AttachedBytes = ReadonlyMap<string, Uint8Array>;

/** A plain name like that of the file that was chosen ("Pihan kuva (1).JPG" is `pihan-kuva-1.jpg`), unlike those taken. */
export const attachmentName = (chosen: string, taken: ReadonlySet<string>): string => {
  const dot = chosen.lastIndexOf('.');
  const ending = chosen
    .slice(dot < 0 ? chosen.length : dot + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const stem = dot < 0 ? chosen : chosen.slice(0, dot);
  const after = ending === '' ? '' : `.${ending}`;
  const stems = new Set([...taken].filter((name) => name.endsWith(after)).map((name) => name.slice(0, name.length - after.length)));
  return `${makeKey(stem, stems)}${after}`;
};

/** Names of the files that the entry speaks of: in fields that name files, and in links and pictures of its texts. */
export const namedFiles = (collection: CollectionName, data: Record<string, unknown>, text: string): ReadonlySet<string> => {
  const inFields = walk(schemas[collection], data).flatMap(({ meta, value }) => (meta.file && typeof value === 'string' ? [value] : []));
  const inTexts = [...text.matchAll(/\]\((?:\.\/)?([\w.-]+)/g)].map(([, name = '']) => name);
  return new Set([...inFields, ...inTexts]);
};
