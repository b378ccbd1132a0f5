/** The search index of the authoring server: kept in memory, made when the search is used, anew after the content has changed. */
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { contentFolder } from './folders.ts';
import { searchFiles, searchPages } from './searchFiles.ts';
import { searchRecords } from './searchRecords.ts';

type Files = Map<string, string>;
type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

const types: Record<string, string> = { json: 'application/json', txt: 'text/plain; charset=utf-8' };

const makeIndex = async (): Promise<Files> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await Promise.all(
    searchRecords(readContent(readDisk(contentFolder())).entries).map((record) =>
      index.addCustomRecord({ ...record, filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])) }),
    ),
  );
  const failed = added.flatMap((one) => one.errors);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  const files = searchFiles(await searchPages(index));
  await index.deleteIndex();
  return files;
};

/** What a search page asks for first: a new index is made only then, so that it does not change under a page that uses it. */
const isFirst = /^[a-z]+\.json$/;

/** Serves `{base}/search/…`. */
export const serveSearch = ({ server, logger }: Pick<ServerSetup, 'server' | 'logger'>, base: string): void => {
  const folder = `${base.replace(/\/$/, '')}/search/`;
  let files: Promise<Files> | undefined;
  let changed = false;
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(contentFolder())) changed = true;
  });
  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
    if (!path.startsWith(folder)) return next();
    const name = decodeURIComponent(path.slice(folder.length));
    if (!files || (changed && isFirst.test(name))) {
      changed = false;
      files = makeIndex();
    }
    files.then(
      (known) => {
        const content = known.get(name);
        response.writeHead(content ? 200 : 404, {
          'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          'cache-control': 'no-store',
        });
        response.end(content);
      },
      (error: unknown) => {
        files = undefined;
        logger.error(`The search index could not be made: ${String(error)}`);
        response.writeHead(500).end();
      },
    );
  });
};
