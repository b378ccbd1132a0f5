/**
 * Astro's reader: content loaders that take files through the same `readContent` as the check, so that both see the same entries.
 * Bodies are kept as text and rendered in `site`, with the links and citations of the page's language.
 */
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readDisk } from '../reading/disk.ts';
import type { Content } from '../reading/readContent.ts';
import { readContent } from '../reading/readContent.ts';
import { contentFolder } from './folders.ts';

interface Item {
  id: string;
  file: string;
  body: string;
  data: Record<string, unknown>;
}

let shared: { at: number; content: Content } | undefined;

/** Reads the folder once for all collections of a load; a second is long enough for one load and short enough for an edit. */
const currentContent = (): Content => {
  if (!shared || Date.now() - shared.at > 1000) {
    const content = readContent(readDisk(contentFolder()));
    // The time after reading: a large folder takes longer to read than what is waited for.
    shared = { at: Date.now(), content };
  }
  return shared.content;
};

const loader = (name: string, itemsOf: (content: Content) => Item[]): Loader => ({
  name,
  load: async ({ store, parseData, generateDigest, watcher, config, logger }: LoaderContext) => {
    const fill = async (): Promise<void> => {
      const items = itemsOf(currentContent());
      store.clear();
      for (const { id, file, body, data } of items) {
        const filePath = relative(config.root.pathname, `${contentFolder()}/${file}`);
        store.set({ id, data: await parseData({ id, data, filePath }), body, filePath, digest: generateDigest({ data, body }) });
      }
      logger.debug(`${items.length} items`);
    };
    await fill();
    if (!watcher) return;
    watcher.add(contentFolder());
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher.on(event, (path) => {
        if (!path.startsWith(contentFolder())) return;
        shared = undefined;
        fill().catch((error: unknown) => logger.error(String(error)));
      });
  },
});

/** Entries of one collection, by id. */
export const entryLoader = (collection: string): Loader =>
  loader(`entries of ${collection}`, (content) =>
    content.entries.filter((entry) => entry.collection === collection).map(({ id, file, body, data }) => ({ id, file, body, data: { ...data } })),
  );

/** All translations, as `collection/id/lang`. */
export const translationLoader = (): Loader =>
  loader('translations', (content) =>
    content.entries.flatMap((entry) =>
      Object.values(entry.translations).map(({ lang, coverage, sourceDigest, fields, body, file }) => ({
        id: `${entry.collection}/${entry.id}/${lang}`,
        file,
        body,
        data: { lang, coverage, ...(sourceDigest ? { sourceDigest } : {}), fields },
      })),
    ),
  );

/** All snapshots, as `indicator/date`. */
export const snapshotLoader = (): Loader =>
  loader('snapshots', (content) =>
    content.snapshots.map(({ indicator, date, file, data }) => ({ id: `${indicator}/${date}`, file, body: '', data: { ...data } })),
  );
