import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { contentPages } from './contentPages.ts';

const { entries } = readContent(readDisk(fileURLToPath(new URL('../test/content/good', import.meta.url))));
const pages = contentPages(entries, 2026);
const pageAt = (url: string) => pages.find((page) => page.url === url);

test('each entry is a page of each language that has a text of it', () => {
  expect(pages.filter(({ url }) => url.includes('oulu-budget')).map(({ lang }) => lang)).toContain('fi');
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  expect(pages.filter(({ facets }) => facets.some((facet) => facet === 'kind:pages'))).toEqual([]);
});

test('a page has its names, its text by field, and its facets', () => {
  const page = pageAt('/fi/kokeilut/oulu-budget/');
  expect(page?.title).not.toBe('');
  expect(page?.sections.some(({ text }) => text.length > 20)).toBe(true);
  expect(page?.sections.some(({ text }) => text.includes('[@'))).toBe(false);
  expect(page?.facets).toContain('kind:experiments');
  expect(page?.facets).toContain('country:FI');
  expect(page?.facets).toContain('coverage:full');
});

test('a work in another language says in which, and has its year', () => {
  expect(pageAt('/fi/kirjallisuus/arnstein1969/')).toMatchObject({ titleLang: 'en', year: '1969', creators: ['Arnstein', 'Sherry R. Arnstein'] });
});
