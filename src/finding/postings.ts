/** Which pages have a word, and how much it says of them, as one line of a file. */

/** A page that has a word. */
export interface Posting {
  /** Position of the page in the index. */
  page: number;
  /** How much the word weighs on the page, 0 to 35. */
  weight: number;
  /** Share of a name of the page that the word is, 0 to 35. */
  name: number;
}

/** Greatest weight and name share: one digit in base 36. */
export const most = 35;

/** A word of the index: its key, how many pages have it, and those that are listed; common words list only pages where they weigh. */
export interface IndexedKey {
  key: string;
  count: number;
  postings: readonly Posting[];
}

const written = (value: number): string => value.toString(36);
const read = (text: string | undefined): number => Number.parseInt(text || '0', 36);

/** The line: key, count, then pages as differences from the one before, each with its weight and name share. */
export const writeLine = ({ key, count, postings }: IndexedKey): string => {
  let before = 0;
  const items = postings.map(({ page, weight, name }) => {
    const step = page - before;
    before = page;
    return `${written(weight)}${name > 0 ? written(name) : ''}.${written(step)}`;
  });
  return [key, written(count), items.join(' ')].join('\t');
};

/** Reads a line; the opposite of `writeLine`. */
export const readLine = (line: string): IndexedKey => {
  const [key = '', count, items = ''] = line.split('\t');
  let page = 0;
  const postings =
    items === ''
      ? []
      : items.split(' ').map((item) => {
          const [values = '', step] = item.split('.');
          page += read(step);
          return { page, weight: read(values[0]), name: read(values[1]) };
        });
  return { key, count: read(count), postings };
};
