/** How large a file may be, in bytes, and why. */
export const sizeLimits = {
  /** An entry or a translation: twenty times the longest that anyone reads to the end. */
  entry: 200_000,
  /** A snapshot: all Finnish municipalities over thirty years fit in. */
  snapshot: 5_000_000,
  /** A picture: pages are read on phones; what is larger is a print original. */
  picture: 1_000_000,
  /** Follow-up data: a reader's spreadsheet opens it at once. */
  data: 1_000_000,
  /** A document beside the entry, such as a poster. */
  document: 5_000_000,
} as const;

/** Files above this size are never read as text. */
export const largestText = Math.max(...Object.values(sizeLimits));

/** Pixels of the largest picture: more take a phone's memory, however small the file is. */
export const pixelLimit = 40_000_000;

/** Limit of a file beside an entry, by its name. */
export const limitOf = (name: string): number => sizeLimits[/\.csv$/i.test(name) ? 'data' : /\.pdf$/i.test(name) ? 'document' : 'picture'];
