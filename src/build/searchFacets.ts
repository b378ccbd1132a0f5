/** The facets of every indexed page in one small file, so that the search page counts them itself: Pagefind's counts fall to 0. */
import { gunzipSync } from 'node:zlib';
import { collator } from '../i18n/formats.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';

interface Page {
  id: string;
  title: string;
  /** Facets as `kind:Käsitteet`. */
  facets: string[];
}

/** Length of Pagefind's mark in front of its compressed data, in bytes. */
const markLength = 12;

const pageOf = (id: string, fragment: Uint8Array): Page => {
  const page: unknown = JSON.parse(gunzipSync(fragment).subarray(markLength).toString('utf8'));
  const filters = isRecord(page) && isRecord(page['filters']) ? page['filters'] : {};
  const title = isRecord(page) && isRecord(page['meta']) ? String(page['meta']['title']) : '';
  return { id, title, facets: Object.entries(filters).flatMap(([name, values]) => (Array.isArray(values) ? values.map((value) => `${name}:${value}`) : [])) };
};

const facetFile = (pages: Page[], lang: Lang): string => {
  const order = collator(lang);
  const values = [...new Set(pages.flatMap(({ facets }) => facets))].sort();
  const sorted = pages.toSorted((a, b) => order.compare(a.title, b.title));
  return JSON.stringify({ values, pages: Object.fromEntries(sorted.map(({ id, facets }) => [id, facets.map((facet) => values.indexOf(facet))])) });
};

/** From Pagefind's page fragments, by file name, the files `facets.{lang}.json`: values, and each page's by position, in the order of titles. */
export const facetFiles = (fragments: Iterable<[string, Uint8Array]>): Map<string, string> => {
  const pages = [...fragments].map(([name, fragment]) => pageOf(name.replace(/\.pf_fragment$/, ''), fragment));
  return new Map(
    languages.map((lang) => [
      `facets.${lang}.json`,
      facetFile(
        pages.filter(({ id }) => id.startsWith(`${lang}_`)),
        lang,
      ),
    ]),
  );
};
