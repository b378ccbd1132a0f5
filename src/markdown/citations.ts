/** Citations in Pandoc's form: `[@dempsey2011, p. 290]`, `[@dempsey2011; @vallance2011]`, `[see @dempsey2011]`. */
export interface CitedItem {
  key: string;
  /** What stands before the key, such as "see". */
  prefix: string;
  /** What stands after the key, such as "p. 290". */
  locator: string;
  /** Offset of the `@` in the text, in UTF-16 units. */
  offset: number;
}

export interface Citation {
  items: CitedItem[];
  /** Offsets of the brackets in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const bracket = /\[([^[\]]*@[A-Za-z0-9][^[\]]*)\]/g;
const item = /^(.*?)@([A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)\s*(?:,\s*(.*))?$/s;

/** Every citation of a text, in order. */
export const citationsIn = (text: string): Citation[] =>
  !text.includes('@')
    ? []
    : [...text.matchAll(bracket)].flatMap((match) => {
        const inner = match[1] ?? '';
        const items: CitedItem[] = [];
        let offset = match.index + 1;
        for (const part of inner.split(';')) {
          const found = item.exec(part);
          if (!found) return [];
          items.push({ prefix: (found[1] ?? '').trim(), key: found[2] ?? '', locator: (found[3] ?? '').trim(), offset: offset + part.indexOf('@') });
          offset += part.length + 1;
        }
        return [{ items, start: match.index, end: match.index + match[0].length }];
      });
