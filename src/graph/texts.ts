/** Every text of an entry that a person wrote, in all its languages, with its place. */

import type { Entry } from '../schema/entry.ts';
import { schemas } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { type Leaf, type Path, walk } from '../schema/walk.ts';

export interface EntryText {
  file: string;
  lang: Lang;
  /** Place in the front matter; the body has none. */
  path?: Path;
  source: string;
  /** May it hold Markdown and citations? */
  markdown: boolean;
}

/** Texts of the source file first, then of the translations; fields before bodies. `leaves` are the walked fields of the source. */
export const textsOf = (entry: Entry, leaves: readonly Leaf[] = walk(schemas[entry.collection], entry.data)): EntryText[] => {
  const texts: EntryText[] = [];
  collect(leaves, entry.body, entry.file, entry.lang, texts);
  for (const { fields, body, file, lang } of Object.values(entry.translations)) collect(walk(schemas[entry.collection], fields), body, file, lang, texts);
  return texts;
};

const collect = (leaves: readonly Leaf[], body: string, file: string, lang: Lang, texts: EntryText[]): void => {
  for (const { path, value, meta } of leaves) {
    if (!meta.translatable) continue;
    const markdown = meta.markdown ?? false;
    if (typeof value === 'string') texts.push({ file, lang, path, source: value, markdown });
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) if (typeof item === 'string') texts.push({ file, lang, path: [...path, index], source: item, markdown });
  }
  if (body.trim() !== '') texts.push({ file, lang, source: body, markdown: true });
};
