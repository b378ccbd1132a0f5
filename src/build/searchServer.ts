/** The search index of the authoring server: kept in memory, made when the search is used, anew after the content has changed. */
import type { AstroIntegration } from 'astro';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { contentPages } from './contentPages.ts';
import { contentFolder } from './folders.ts';
import { searchFiles } from './searchFiles.ts';

type Files = Map<string, string>;
type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

const types: Record<string, string> = { json: 'application/json', txt: 'text/plain; charset=utf-8' };

const makeIndex = (): Files => searchFiles(contentPages(readContent(readDisk(contentFolder())).entries, new Date().getFullYear()));

/** What a search page asks for first: a new index is made only then, so that it does not change under a page that uses it. */
const isFirst = /^[a-z]+\.json$/;

/** Serves `{base}/search/…`. */
export const serveSearch = ({ server, logger }: Pick<ServerSetup, 'server' | 'logger'>, base: string): void => {
  const folder = `${base.replace(/\/$/, '')}/search/`;
  let files: Files | undefined;
  let changed = false;
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(contentFolder())) changed = true;
  });
  server.middlewares.use((request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
    if (!path.startsWith(folder)) return next();
    const name = decodeURIComponent(path.slice(folder.length));
    try {
      if (!files || (changed && isFirst.test(name))) {
        changed = false;
        files = makeIndex();
      }
      const content = files.get(name);
      response.writeHead(content === undefined ? 404 : 200, {
        'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(content);
    } catch (error) {
      changed = true;
      logger.error(`The search index could not be made: ${String(error)}`);
      response.writeHead(500).end();
    }
  });
};
