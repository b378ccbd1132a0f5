/** Pagefind reads the built pages for the search: what of a page is its text is decided by the pages' own marks (`data-pagefind-*`) and by the list here. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { languages } from '../schema/vocabulary.ts';

/** Sections that say the same on every page, so that a search for their words would find all pages. */
const sameEverywhere = ['sources', 'related', 'used-in', 'not-documented', 'verification', 'values', 'provenance'];

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
  'summary',
  // Names of other pages, once as a drawing and once as a list.
  '.lineage-figure',
  // The heading of a work's reference: its text is the answer, the word says nothing.
  '#reference',
  ...sameEverywhere.map((id) => `section[aria-labelledby=${id}]`),
];

/** Stops with Pagefind's reasons, when it has any. */
export const refuse = (errors: readonly string[], what: string): void => {
  if (errors.length > 0) throw new Error(`Search: Pagefind could not ${what}:\n${errors.join('\n')}`);
};

/** Indexes a folder of built pages, hands the index over and closes it. */
export const withPagefind = async <T>(folder: string, use: (index: PagefindIndex) => Promise<T>): Promise<T> => {
  try {
    const { index, errors } = await createIndex({ excludeSelectors });
    refuse(errors, 'start');
    if (!index) throw new Error('Search: Pagefind gave no index.');
    refuse((await index.addDirectory({ path: folder, glob: `{${languages.join(',')}}/**/*.html` })).errors, 'read the pages');
    return await use(index);
  } finally {
    await close();
  }
};
