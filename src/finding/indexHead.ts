/** What a reader's browser fetches of an index first. */

/** Pages whose cards stand in one file. */
export const cardsPerFile = 12;

/** Everything that is needed to know which files to ask for, and the words for spelling and compounds. */
export interface IndexHead {
  /** Folder of the other files, which changes with their content. */
  folder: string;
  pages: number;
  /** Names of one page of each collection. */
  kinds: Readonly<Record<string, string>>;
  /** First key of each file of keys. */
  shards: string[];
  /** Words of names and headings, by how often they occur; for "did you mean" and completions. */
  words: string;
  firsts: string;
  lasts: string;
}
