/** The files of the search from what Pagefind read of the pages: one index per language, in our own form. */
import type { PagefindIndex } from 'pagefind';
import type { SearchPage } from '../finding/page.ts';
import { languages } from '../schema/vocabulary.ts';
import { compoundParts } from './compoundParts.ts';
import { fragmentPage } from './fragmentPage.ts';
import { languageIndex } from './languageIndex.ts';
import { refuse } from './pagefindIndex.ts';

const isFragment = /(?:^|\/)fragment\/([^/]+\.pf_fragment)$/;

/** Every page that the index holds; throws with Pagefind's reasons. */
export const searchPages = async (index: PagefindIndex): Promise<SearchPage[]> => {
  const { files, errors } = await index.getFiles();
  refuse(errors, 'make the index');
  return files.flatMap(({ path, content }) => {
    const name = isFragment.exec(path)?.[1];
    return name ? [fragmentPage(name, content)] : [];
  });
};

/** Every file by its name inside `search/`. */
export const searchFiles = (pages: readonly SearchPage[]): Map<string, string> =>
  new Map(languages.flatMap((lang) => [...languageIndex(pages, lang, compoundParts(pages, lang))]));
