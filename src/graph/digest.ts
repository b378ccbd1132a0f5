/** The digest by which a translation remembers the source texts that it was made from. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entry, Translation } from '../schema/entry.ts';
import { keyedPath } from './keyed.ts';
import { type EntryText, textsOf } from './texts.ts';

/** Sixteen hexadecimal characters over the source's texts that the translation holds, and its body when the coverage is full. */
export const sourceDigestOf = (
  entry: Entry,
  translation: Translation,
  texts: readonly EntryText[] = textsOf({ ...entry, translations: { [translation.lang]: translation } }),
): string => {
  const held = new Set<string>();
  const source: [string, string][] = [];
  for (const { file, path, source: text } of texts) {
    if (path && file === translation.file) held.add(heldKey(translation.fields, path));
    else if (path && file === entry.file) source.push([heldKey(entry.data, path), plain(text)]);
  }
  const made = source.filter(([key]) => held.has(key)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (translation.coverage === 'full') made.push(['body', plain(entry.body)]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(made)))).slice(0, 16);
};

/** A list of texts counts as one text, since its items have no names. */
const heldKey = (data: unknown, path: NonNullable<EntryText['path']>): string => keyedPath(data, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);

/** Line endings and blanks at the ends are no change of the text. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
