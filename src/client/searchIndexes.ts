/** The search indexes of the site, fetched from beside its pages. */
import { openIndex, type SearchIndex } from '../finding/openIndex.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

/** Path in front of all addresses, without a slash at its end. */
export const basePath = (): string => (document.documentElement.dataset['base'] ?? '').replace(/\/$/, '');

/** Language of the page. */
export const pageLang = (): Lang => languages.find((lang) => lang === document.documentElement.lang) ?? 'fi';

const opened = new Map<Lang, Promise<SearchIndex>>();

/**
 * The head of an index keeps its address while it names a folder that changes with each build, so it is asked for anew; when a file of a
 * folder is gone, a new site has been published, and the next search opens that one's index.
 */
const load = async (name: string): Promise<string> => {
  const response = await fetch(`${basePath()}/search/${name}`, name.includes('/') ? {} : { cache: 'no-cache' });
  if (!response.ok) {
    opened.clear();
    throw new Error(`${response.url} does not answer`);
  }
  return response.text();
};

/** The index of a language, opened once; one that failed is tried again. */
export const indexOf = (lang: Lang): Promise<SearchIndex> => {
  const index = opened.get(lang) ?? openIndex(lang, load);
  opened.set(lang, index);
  index.catch(() => opened.delete(lang));
  return index;
};
