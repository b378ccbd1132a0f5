/** The list of a library: rows up to the limit, summaries as they come into sight. */
import { rowAt } from '../library/rowAt.ts';
import { rowHtml } from '../library/rowHtml.ts';
import type { LoadedLibrary } from './loadLibrary.ts';

/** What every view shows. */
export interface Shown {
  /** Entries that fit, sorted. */
  rows: readonly number[];
  compare: readonly string[];
}

const watchers = new WeakMap<HTMLElement, { disconnect(): void }>();

/** Puts the rows from one number to another at the end of the list; from 0 in place of those that stand there. */
export const showList = (list: HTMLElement, { rows, compare }: Shown, loaded: LoadedLibrary, from: number, to: number): void => {
  const some = rows.slice(from, to);
  const html = some.map((row) => rowHtml(rowAt(row, loaded, loaded.summary(row) ?? ' ', compare), loaded.index.words.compare)).join('');
  if (from === 0) {
    list.innerHTML = html;
    watchers.get(list)?.disconnect();
  } else list.insertAdjacentHTML('beforeend', html);
  const lacking = new Map(
    [...list.children].slice(from).flatMap((item, at) => (loaded.summary(some[at] ?? 0) === undefined ? [[item, some[at] ?? 0] as const] : [])),
  );
  if (lacking.size > 0) fillInSight(list, lacking, loaded);
};

/** Gets summaries of the rows that come into sight. */
const fillInSight = (list: HTMLElement, rows: ReadonlyMap<Element, number>, loaded: LoadedLibrary): void => {
  const watcher = new IntersectionObserver((seen) => {
    const items = seen.flatMap(({ isIntersecting, target }) => (isIntersecting ? [target] : []));
    void loaded.needSummaries(items.map((item) => rows.get(item) ?? 0)).then(() => {
      for (const item of items) {
        const text = item.querySelector('.row-text');
        if (text) text.textContent = loaded.summary(rows.get(item) ?? 0) ?? '';
        watcher.unobserve(item);
      }
    });
  });
  for (const item of rows.keys()) watcher.observe(item);
  const before = watchers.get(list);
  watchers.set(list, {
    disconnect: () => {
      before?.disconnect();
      watcher.disconnect();
    },
  });
};
