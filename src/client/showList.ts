/** The list of a library: rows up to the limit, summaries as they come into sight. */
import { rowAt } from '../library/rowAt.ts';
import { rowHtml } from '../library/rowHtml.ts';
import type { LoadedLibrary } from './loadLibrary.ts';

/** What every view shows. */
export interface Shown {
  /** Entries that fit, sorted. */
  rows: readonly number[];
  /** How many of them a list shows. */
  limit: number;
  compare: readonly string[];
}

const watchers = new WeakMap<HTMLElement, IntersectionObserver>();

/** Puts the rows in place of those that stand there. */
export const showList = (list: HTMLElement, { rows, limit, compare }: Shown, loaded: LoadedLibrary): void => {
  const some = rows.slice(0, limit);
  list.innerHTML = some.map((row) => rowHtml(rowAt(row, loaded, loaded.summary(row) ?? ' ', compare), loaded.index.words.compare)).join('');
  watchers.get(list)?.disconnect();
  if (some.every((row) => loaded.summary(row) !== undefined)) return;
  const rowOf = new Map<Element, number>([...list.children].map((item, at) => [item, some[at] ?? 0]));
  const watcher = new IntersectionObserver((seen) => {
    const items = seen.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    void loaded.needSummaries(items.map((item) => rowOf.get(item) ?? 0)).then(() => {
      for (const item of items) {
        const text = item.querySelector('.row-text');
        if (text) text.textContent = loaded.summary(rowOf.get(item) ?? 0) ?? '';
        watcher.unobserve(item);
      }
    });
  });
  for (const item of rowOf.keys()) watcher.observe(item);
  watchers.set(list, watcher);
};
