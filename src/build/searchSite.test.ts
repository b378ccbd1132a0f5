import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexSite } from './searchSite.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (lang: string, name: string, main: string): void => {
  mkdirSync(join(folder, lang, name), { recursive: true });
  writeFileSync(join(folder, lang, name, 'index.html'), `<!doctype html><html lang="${lang}"><head><title>x</title></head><body>${main}</body></html>`);
};

test('pages are counted by language, and each language gets its index', async () => {
  page('fi', 'a', '<main data-pagefind-body><h1>Osallisuus</h1><p>Teksti.</p></main>');
  page('fi', 'b', '<main data-pagefind-body><h1>Asunto</h1><p>Teksti.</p></main>');
  page('fi', 'list', '<main><h1>Lista</h1></main>');
  page('en', 'a', '<main data-pagefind-body><h1>Inclusion</h1><p>Text.</p></main>');
  expect(await indexSite(folder)).toEqual(
    new Map([
      ['fi', 2],
      ['en', 1],
    ]),
  );
  expect(JSON.parse(readFileSync(join(folder, 'search/fi.json'), 'utf8')).pages).toBe(2);
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
});

test('a language without indexed pages stops the build', async () => {
  page('fi', 'a', '<main data-pagefind-body><h1>Osallisuus</h1><p>Teksti.</p></main>');
  page('sv', 'a', '<main><h1>Delaktighet</h1></main>');
  await expect(indexSite(folder)).rejects.toThrow('Search: no page of sv is in the index. A page is indexed when its <main> has data-pagefind-body.');
});
