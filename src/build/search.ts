/** Search: after the build an index of the built pages, in the authoring server one of the content as it is at the moment. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveSearch } from './searchServer.ts';
import { indexSite } from './searchSite.ts';

/** Writes `search/` into the build and serves it in the authoring server, one index per language. */
export const search = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': (setup) => serveSearch(setup, base),
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`pages in the index: ${[...pages].map(([lang, count]) => `${lang} ${count}`).join(', ')}`);
      },
    },
  };
};
