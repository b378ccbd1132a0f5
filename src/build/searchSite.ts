/** Writes the search index of the built pages. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { withPagefind } from './pagefindIndex.ts';
import { searchFiles, searchPages } from './searchFiles.ts';

/** Writes `search/` into the folder of built pages; pages per language. Throws when a built language has none. */
export const indexSite = async (folder: string): Promise<Map<Lang, number>> => {
  const pages = await withPagefind(folder, searchPages);
  for (const [name, content] of searchFiles(pages)) {
    const file = join(folder, 'search', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const built = languages.filter((lang) => existsSync(join(folder, lang)));
  const counts = new Map(built.map((lang) => [lang, pages.filter((page) => page.lang === lang).length]));
  for (const [lang, count] of counts)
    if (count === 0) throw new Error(`Search: no page of ${lang} is in the index. A page is indexed when its <main> has data-pagefind-body.`);
  return counts;
};
