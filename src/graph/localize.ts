/** An entry as a reader of one language sees it: translated texts where they are, source texts where they are not, and which is which. */
import type { EntryOf } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';
import { schemas } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { walk } from '../schema/walk.ts';

/** How much of the entry is in the reader's language. `neutral` entries hold no text that could be translated. */
export type Availability = 'source' | 'full' | 'summary' | 'term-only' | 'missing' | 'neutral';

export interface Localized<C extends CollectionName> {
  lang: Lang;
  availability: Availability;
  /** The facts with the texts of the language put in. */
  data: EntryOf<C>['data'];
  /** Language of the text at a path such as `definition` or `outcomes.crime.text`. */
  langOf(...path: string[]): Lang;
  body: string;
  bodyLang: Lang;
}

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the translated texts over the source, lists of objects matched by `id`; notes the path of each text that was taken. */
const overlay = (source: unknown, translated: unknown, path: string[], taken: Set<string>): unknown => {
  if (translated === undefined) return source;
  if (isTree(source) && isTree(translated))
    return Object.fromEntries(
      Object.entries(source).map(([key, value]) => [key, key === 'id' ? value : overlay(value, translated[key], [...path, key], taken)]),
    );
  if (Array.isArray(source) && Array.isArray(translated) && source.some(isTree))
    return source.map((item: unknown) => {
      const id = isTree(item) ? item['id'] : undefined;
      const match = translated.find((other: unknown) => isTree(other) && other['id'] === id);
      return match === undefined ? item : overlay(item, match, [...path, String(id)], taken);
    });
  taken.add(path.join('.'));
  return translated;
};

/** True when the entry has no text that could differ between languages. */
export const isNeutral = (entry: EntryOf<CollectionName>): boolean =>
  entry.body.trim() === '' && ![...walk(schemas[entry.collection], entry.data)].some((leaf) => leaf.meta.translatable && leaf.path.length > 0);

/** The entry in the language; the source language stands in for what is not translated. */
export const localize = <C extends CollectionName>(entry: EntryOf<C>, lang: Lang): Localized<C> => {
  const translation = lang === entry.lang ? undefined : entry.translations[lang];
  const taken = new Set<string>();
  const merged = translation ? overlay(entry.data, translation.fields, [], taken) : entry.data;
  const full = translation?.coverage === 'full';
  const availability = lang === entry.lang ? 'source' : (translation?.coverage ?? (isNeutral(entry) ? 'neutral' : 'missing'));
  return {
    lang,
    availability,
    data: sameShape(entry.data, merged),
    langOf: (...path) => (lang === entry.lang || taken.has(path.join('.')) ? lang : entry.lang),
    body: full && translation ? translation.body : entry.body,
    bodyLang: full ? lang : entry.lang,
  };
};

/** `overlay` keeps every key and kind of value of the source. */
const sameShape = <T>(source: T, merged: unknown): T => {
  const keeps = (value: unknown): value is T => typeof value === typeof source;
  return keeps(merged) ? merged : source;
};
