import { describe, expect, it } from 'vitest';
import { folderLanguage, pages } from './pages.ts';
import { shortened } from './site.ts';

describe('every page', () => {
  it('has exactly one h1', () => {
    expect(shortened(pages.filter((page) => page.headings !== 1).map((page) => `${page.file}: ${page.headings}`))).toEqual([]);
  });

  it('says its language, which is that of its folder', () => {
    expect(
      shortened(pages.filter((page) => page.lang === '' || (folderLanguage(page) ?? page.lang) !== page.lang).map((page) => `${page.file}: "${page.lang}"`)),
    ).toEqual([]);
  });

  it('has a title of its own within its language', () => {
    const groups = Map.groupBy(pages, (page) => `${folderLanguage(page) ?? page.file.split('/')[0]}: ${page.title.trim()}`);
    const problems = [...groups]
      .filter(([title, same]) => same.length > 1 || title.endsWith(': '))
      .map(([title, same]) => `${title} – ${same.map((page) => page.file).join(', ')}`);
    expect(shortened(problems)).toEqual([]);
  });

  it('has no words glued together', () => {
    expect(shortened(pages.flatMap((page) => page.glued.map((words) => `${page.file}: ${words}`)))).toEqual([]);
  });
});
