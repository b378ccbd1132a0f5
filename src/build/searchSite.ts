/** Indexes the built pages. What is in the index is decided by the pages' own marks (`data-pagefind-*`) and by the list here. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';
import { searchFiles } from './searchFiles.ts';

/** Sections that say the same on every page, so that a search for their words would find all pages. */
const sameEverywhere = ['sources', 'used-in', 'not-documented', 'verification', 'values', 'provenance'];

/** Parts of a page that are not its text; a title is indexed as such and would only repeat itself in excerpts. */
const excludeSelectors = [
  'h1',
  // Text in another language than the page's; names in links and titles may be.
  'main [lang]:not(h1):not(a)',
  'aside',
  'nav',
  'thead',
  '.hint',
  '.button',
  '.reported',
  // The heading of a work's reference: its text is the answer, the word says nothing.
  '#reference',
  ...sameEverywhere.map((id) => `section[aria-labelledby=${id}]`),
];

const refuse = (errors: readonly string[], what: string): void => {
  if (errors.length > 0) throw new Error(`Search: Pagefind could not ${what}:\n${errors.join('\n')}`);
};

/** Number of indexed pages of a language, by the index itself. */
const countOf = (entry: unknown, lang: Lang): number => {
  const known = isRecord(entry) && isRecord(entry['languages']) ? entry['languages'][lang] : undefined;
  return isRecord(known) && typeof known['page_count'] === 'number' ? known['page_count'] : 0;
};

const makeFiles = async (folder: string): Promise<Map<string, Uint8Array>> => {
  try {
    const { index, errors } = await createIndex({ excludeSelectors });
    refuse(errors, 'start');
    if (!index) throw new Error('Search: Pagefind gave no index.');
    refuse((await index.addDirectory({ path: folder, glob: `{${languages.join(',')}}/**/*.html` })).errors, 'read the pages');
    return await searchFiles(index);
  } finally {
    await close();
  }
};

/** Writes `pagefind/` into the folder of built pages; pages per language. Throws when a built language has none. */
export const indexSite = async (folder: string): Promise<Map<Lang, number>> => {
  const files = await makeFiles(folder);
  // Written here: Pagefind's `writeFiles` answers before the bytes are on the disk, and `close` then cuts the files off (Pagefind issue 1271).
  for (const [name, content] of files) {
    const file = join(folder, 'pagefind', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const entry: unknown = JSON.parse(new TextDecoder().decode(files.get('pagefind-entry.json')));
  const built = languages.filter((lang) => existsSync(join(folder, lang)));
  const pages = new Map(built.map((lang) => [lang, countOf(entry, lang)]));
  const empty = built.filter((lang) => pages.get(lang) === 0);
  if (empty.length > 0) throw new Error(`Search: no page of ${empty.join(', ')} is in the index. A page is indexed when its <main> has data-pagefind-body.`);
  return pages;
};
