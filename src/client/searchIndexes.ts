/** The search indexes of the site, fetched from beside its pages. */
import { openIndex, type SearchIndex } from '../finding/openIndex.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

/** Path in front of all addresses, without a slash at its end. */
export const basePath = (): string => (document.documentElement.dataset['base'] ?? '').replace(/\/$/, '');

/** Language of the page. */
export const pageLang = (): Lang => languages.find((lang) => lang === document.documentElement.lang) ?? 'fi';

const load = async (name: string): Promise<string> => {
  const response = await fetch(`${basePath()}/search/${name}`);
  if (!response.ok) throw new Error(`${response.url} does not answer`);
  return response.text();
};

const opened = new Map<Lang, Promise<SearchIndex>>();

/** The index of a language, opened once; one that failed is tried again. */
export const indexOf = (lang: Lang): Promise<SearchIndex> => {
  const index = opened.get(lang) ?? openIndex(lang, load);
  opened.set(lang, index);
  index.catch(() => opened.delete(lang));
  return index;
};
