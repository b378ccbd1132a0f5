/** The search of a built site, asked without a browser: the same index and the same code as the search page's. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conceptFirst } from '../finding/conceptFirst.ts';
import { find } from '../finding/find.ts';
import { openIndex } from '../finding/openIndex.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** Opens the index in the folder of a built site; the function gives the ten first addresses for a query, without the base path. */
export const siteSearch = async (dist: string, lang: Lang): Promise<(query: string) => Promise<string[]>> => {
  const index = await openIndex(lang, (name) => readFile(join(dist, 'search', name), 'utf8'));
  return async (query) => {
    const { hits } = await conceptFirst(index, (await find(index, query)).hits);
    return Promise.all(hits.slice(0, 10).map(async ({ page }) => (await index.card(page)).url));
  };
};
