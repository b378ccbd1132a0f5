/** What the search knows of an entry besides its text. */
import type { Entry } from '../schema/entry.ts';

export interface SearchFacts {
  /** Names that a work is asked for by: each author's family name, then the whole name. */
  creators: readonly string[];
  /** Year that the entry is about: of publication, else the first of its period. */
  year: string | undefined;
}

const creatorsOf = (entry: Entry): string[] =>
  entry.collection === 'literature'
    ? (entry.data.author ?? entry.data.editor ?? []).flatMap((name) =>
        'literal' in name ? [name.literal] : [name.family, ...(name.given ? [`${name.given} ${name.family}`] : [])],
      )
    : [];

const dateOf = ({ data }: Entry): string | undefined =>
  'issued' in data
    ? data.issued
    : 'period' in data && data.period
      ? data.period.start
      : 'year' in data && typeof data.year === 'string'
        ? data.year
        : undefined;

/** Gathers it. */
export const searchFacts = (entry: Entry): SearchFacts => ({ creators: creatorsOf(entry), year: /\d{4}/.exec(dateOf(entry) ?? '')?.[0] });
