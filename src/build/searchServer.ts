/** The search index of the authoring server: kept in memory, made when the search is used, anew after the content has changed. */
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { readDisk } from '../../scripts/lib/readDisk.ts';
import { readContent } from '../reading/readContent.ts';
import { contentFolder } from './folders.ts';
import { searchRecords } from './searchRecords.ts';

type Files = Map<string, Uint8Array>;
type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

const makeIndex = async (): Promise<Files> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await Promise.all(searchRecords(readContent(readDisk(contentFolder())).entries).map((record) => index.addCustomRecord(record)));
  const { files, errors: failed } = await index.getFiles();
  await index.deleteIndex();
  const all = [...errors, ...added.flatMap((one) => one.errors), ...failed];
  if (all.length > 0) throw new Error(all.join('\n'));
  return new Map(files.map(({ path, content }) => [path, content]));
};

/** Serves `{base}/pagefind/…`. The entry file is asked for first, so that an index changes between searches and never during one. */
export const serveSearch = ({ server, logger }: Pick<ServerSetup, 'server' | 'logger'>, base: string): void => {
  const folder = `${base.replace(/\/$/, '')}/pagefind/`;
  let files: Promise<Files> | undefined;
  let changed = false;
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(contentFolder())) changed = true;
  });
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(folder)) return next();
    const name = decodeURIComponent(path.slice(folder.length));
    if (!files || (changed && name === 'pagefind-entry.json')) {
      changed = false;
      files = makeIndex();
    }
    files.then(
      (known) => {
        const content = known.get(name) ?? known.get(`pagefind/${name}`);
        response.writeHead(content ? 200 : 404, { 'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', 'cache-control': 'no-store' });
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
