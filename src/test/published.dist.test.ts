import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authored, listPages } from './authored.ts';
import { pageAt, pages } from './pages.ts';
import { dist, fileAt, files, origin, shortened } from './site.ts';

const fileSet = new Set(files);
const read = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8');
const published = authored.filter((entry) => !entry.isDraft);
const factual = published.filter((entry) => !entry.isFictional);
const fictional = published.filter((entry) => entry.isFictional);
const dataIds = (collection: string): string[] =>
  (JSON.parse(read(`data/v1/${collection}.json`)) as { entries: { id: string }[] }).entries.map((entry) => entry.id);
const located = files
  .filter((file) => /^sitemap-.*\.xml$/.test(file))
  .flatMap((file) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address)));

describe('what is published', () => {
  it('is every entry, in every language and under its identifier', () => {
    const wanted = published.flatMap(({ collection, id, pages: own }) => [...own, `id/${collection}/${id}/index.html`]);
    expect(shortened(wanted.filter((file) => !fileSet.has(file)))).toEqual([]);
  });

  it('holds no draft', () => {
    expect(authored.filter((entry) => entry.isDraft && entry.pages.some((file) => fileSet.has(file))).map(({ id }) => id)).toEqual([]);
  });

  it('has each factual entry in its list in every language, and nothing else', () => {
    const problems = listPages.flatMap((file) => {
      const page = pages.find((one) => one.file === file);
      if (!page) return [`${file}: no such page`];
      const listed = page.references
        .filter((reference) => reference.inResults && reference.tag === 'a')
        .map(({ value }) => fileAt(new URL(value, origin).pathname));
      const wanted = factual.flatMap((entry) => entry.pages.filter((one) => one.startsWith(file.replace('index.html', ''))));
      return [
        ...wanted.filter((one) => !listed.includes(one)).map((one) => `${file} lacks ${one}`),
        ...listed.filter((one) => !one || !wanted.includes(one)).map((one) => `${file} has ${one}`),
      ];
    });
    expect(shortened(problems)).toEqual([]);
  });

  it('has each factual entry in the data, and nothing else', () => {
    for (const collection of new Set(authored.map((entry) => entry.collection)))
      expect(dataIds(collection).sort(), collection).toEqual(
        factual
          .filter((entry) => entry.collection === collection)
          .map(({ id }) => id)
          .sort(),
      );
  });
});

describe('made-up entries', () => {
  it('are in no data file', () => {
    // The only file of theirs is the attachment that their own page links.
    const data = files.filter((file) => file.startsWith('data/') || file.endsWith('feed.xml') || file === 'llms.txt');
    const found = data.flatMap((file) => {
      const text = read(file);
      return fictional.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(text)).map(({ id }) => `${file}: ${id}`);
    });
    expect(shortened(found)).toEqual([]);
  });

  it('say so on their pages, which search engines are told to leave out', () => {
    const own = pages.filter((page) => fictional.some((entry) => entry.pages.includes(page.file)));
    expect(own.filter((page) => !page.hasNotice || !page.isHidden).map((page) => page.file)).toEqual([]);
  });
});

describe('the site map', () => {
  it('leads to pages that are there, may be listed and hold the text', () => {
    const problems = located.flatMap((url) => {
      if (url.pathname.endsWith('.xml')) return fileAt(url.pathname) ? [] : [`${url.href}: no such file`];
      const page = pageAt.get(url.pathname);
      if (!page) return [`${url.href}: no such page`];
      if (page.isHidden) return [`${url.href}: not to be listed`];
      return page.canonical === url.href ? [] : [`${url.href}: canonical is ${page.canonical}`];
    });
    expect(shortened(problems)).toEqual([]);
  });

  it('has every page that holds its text', () => {
    const addresses = new Set(located.map((url) => url.href));
    const missing = pages.filter((page) => page.canonical === origin + page.path && !page.isHidden && !addresses.has(page.canonical));
    expect(shortened(missing.map((page) => page.file))).toEqual([]);
  });
});
