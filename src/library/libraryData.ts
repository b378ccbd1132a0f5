/** What the browser gets of a library (the cases or the experiments), in the page's language. Entries are numbered in the order of their titles. */

import type { LibraryWords } from '../i18n/library/fi.ts';

export interface FacetValue {
  key: string;
  label: string;
}

export interface Facet {
  name: string;
  title: string;
  values: readonly FacetValue[];
}

/** `index.json`: all that narrowing and counting need. */
export interface LibraryIndex {
  lang: string;
  words: LibraryWords;
  /** Year of the build: until then runs what goes on. */
  now: number;
  size: number;
  /** Address of an entry without its id: `/fi/tapaukset/`. */
  base: string;
  /** Facets of which a row tells the values, with what is said before them. */
  meta: readonly { facet: string; before: string }[];
  facets: readonly (Facet & { column: string })[];
}

/** Whether a period is over: it is, it goes on, or no source tells its end. */
export type PeriodEnd = 'known' | 'open' | 'unknown';

/** `names.json`: all that rows need but their summaries. */
export interface LibraryNames {
  ids: readonly string[];
  titles: readonly string[];
  /** Language of the title, by number of the entry, where it is not the page's. */
  langs: Readonly<Record<number, string>>;
  places: readonly string[];
  /** First and last year; the last is 0 when there is none. */
  start: readonly number[];
  end: readonly number[];
  /** A letter for each entry: k known, o open, u unknown. */
  ends: string;
}

/** `texts-{n}.json`: summaries, so many in a file. */
export const textsInFile = 100;

/** `map.json`: the land and the places on it, in units of the drawing. */
export interface LibraryMap {
  width: number;
  height: number;
  land: string;
  x: readonly number[];
  y: readonly number[];
  names: readonly string[];
  /** For each entry the numbers of its places. */
  places: readonly (readonly number[])[];
}

/** Rows that a list shows at first, and adds each time the reader asks for more. */
export const rowsAtOnce = 60;
