/** Files of references, nine for most entries: written after the build, since a route for each would take a fifth of its time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type RecordFormat, recordEndings, recordFormats } from '../library/citedRecords.ts';
import { referenceFiles, referenceTypes } from '../outputs/referenceFiles.ts';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import { contentFolder } from './folders.ts';
import { entryChanged } from './lastChanged.ts';

/** Every file of the content as it is now; addresses are without the base path, those inside the files begin with `root`. */
const filesUnder = (root: string) =>
  readContent(readDisk(contentFolder()))
    .entries.filter(isPublicEntry)
    .filter(({ data }) => !data.draft && !data.fictional)
    .flatMap((entry) =>
      referenceFiles(entry, {
        absolute: (path) => `${root}${path}`,
        changed: entryChanged(entry),
      }),
    );

const formatOf = (path: string): RecordFormat | undefined => recordFormats.find((format) => path.endsWith(`.${recordEndings[format]}`));

/** Writes `/data/v1/{collection}/cite/` into the build and serves it in the authoring server. */
export const references = (): AstroIntegration => {
  let base = '';
  let root = '';
  return {
    name: 'references',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        root = new URL(base, config.site).href.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.originalUrl ?? request.url ?? '').split('?')[0] ?? '').slice(base.length);
          const format = /^\/data\/v1\/[^/]+\/cite\//.test(path) ? formatOf(path) : undefined;
          const file = format && filesUnder(root).find((one) => one.path === path);
          if (!file) return next();
          response.writeHead(200, { 'content-type': referenceTypes[file.format], 'cache-control': 'no-store' }).end(file.text);
        });
      },
      'astro:build:done': ({ dir }) => {
        const folders = new Set<string>();
        for (const { path, text } of filesUnder(root)) {
          const file = join(fileURLToPath(dir), path);
          if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
          folders.add(dirname(file));
          writeFileSync(file, text);
        }
      },
    },
  };
};
