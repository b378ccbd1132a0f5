/** What a reader can give up when nothing fits all the choices. */
import { type Chosen, type Library, narrow } from './narrow.ts';
import type { RowBits } from './rowBits.ts';

export interface Loosening {
  /** Name of the facet whose choices are given up, or `text` for the words. */
  name: string;
  /** Entries that are shown without them. */
  count: number;
}

/** Each facet, or the words, that alone stand in the way, from the one that shows most; none when several do together. `within` are the entries that hold the words. */
export const loosen = (library: Library, chosen: Chosen, within: RowBits | undefined): Loosening[] => {
  const without = [...chosen.keys()].map((name) => ({
    name,
    count: narrow(library, new Map([...chosen].filter(([other]) => other !== name)), within).rows.length,
  }));
  const words = within ? [{ name: 'text', count: narrow(library, chosen).rows.length }] : [];
  return [...without, ...words].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
};
