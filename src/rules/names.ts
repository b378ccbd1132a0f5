/** The names under which an author may know an entry: its id, its titles and other terms in every language. */
import type { Suggestion } from '../i18n/rules/params.ts';
import type { Entry } from '../schema/entry.ts';
import { nearest } from './nearest.ts';

const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const namesIn = (data: object): string[] => [
  ...('title' in data && typeof data.title === 'string' ? [data.title] : []),
  ...('altTerms' in data ? list(data.altTerms) : []),
];

/** Titles and other terms of the entry, source language first. */
const namesOf = (entry: Entry): string[] => [entry.data, ...Object.values(entry.translations).map((one) => one.fields)].flatMap(namesIn);

/** The entry whose id or name is nearest to what was written; it exists, since it comes from `entries`. */
export const suggestEntry = (written: string, entries: Iterable<Entry>): Suggestion | undefined => {
  const candidates = [...entries].flatMap((entry) => {
    const names = namesOf(entry);
    return [{ match: entry.id, other: names[0], write: entry.id }, ...names.map((name) => ({ match: name, other: entry.id, write: entry.id }))];
  });
  return nearest(written, candidates, (candidate) => candidate.match);
};

/** The nearest of some words. */
export const suggestWord = (written: string, words: Iterable<string>): Suggestion | undefined => {
  const match = nearest(written, words, (word) => word);
  return match === undefined ? undefined : { match, write: match };
};
