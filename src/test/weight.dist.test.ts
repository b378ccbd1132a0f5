import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Page, pages } from './pages.ts';
import { dist, fileAt, shortened } from './site.ts';

const known = new Map<string, number>();

/** Bytes over the wire: text is sent compressed, fonts and pictures are so already. */
const weigh = (file: string): number => {
  const before = known.get(file);
  if (before !== undefined) return before;
  const bytes = readFileSync(`${dist}/${file}`);
  const weight = /\.(html|css|js|svg)$/.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  known.set(file, weight);
  return weight;
};

const imported = (file: string): string[] =>
  [...readFileSync(`${dist}/${file}`, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(([, path = '']) =>
    new URL(path, `http://x/${file}`).pathname.slice(1),
  );

/** The script and what it imports at once; what it asks for later is not part of reading. */
const withImports = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of imported(file)) withImports(next, seen);
  return seen;
};

const filesOf = (page: Page, wanted: (tag: string, rel: string) => boolean): string[] => [
  ...new Set(page.references.filter(({ tag, rel }) => wanted(tag, rel)).flatMap(({ value }) => fileAt(new URL(value, `http://x${page.path}`).pathname) ?? [])),
];
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weigh(file), 0);
const styles = (page: Page): string[] => filesOf(page, (tag, rel) => tag === 'link' && rel === 'stylesheet');
const scripts = (page: Page): Set<string> =>
  filesOf(page, (tag, rel) => tag === 'script' || rel === 'modulepreload').reduce((seen, file) => withImports(file, seen), new Set<string>());
/** Scripts in the page itself; data blocks are no scripts and are weighed with the page. */
const inlineScripts = (page: Page): number =>
  [...readFileSync(`${dist}/${page.file}`, 'utf8').matchAll(/<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([\s\S]+?)<\/script>/g)].reduce(
    (total, [, text = '']) => total + gzipSync(text).length,
    0,
  );
const fonts = (page: Page): string[] => filesOf(page, (tag, rel) => tag === 'link' && rel === 'preload').filter((file) => file.endsWith('.woff2'));
const hasFigure = (page: Page): boolean => /<figure[^>]*>[\s\S]*?<svg/.test(readFileSync(`${dist}/${page.file}`, 'utf8'));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Pages of which the budget of design §10 speaks: entries and editorial pages. Lists grow with the content and have a bound of their own. */
const isList = (page: Page): boolean => page.references.some(({ inResults }) => inResults);
const over = (chosen: readonly Page[], budget: number, weight: (page: Page) => number): string[] =>
  shortened(chosen.filter((page) => weight(page) > budget).map((page) => `${page.file}: ${kB(weight(page))}, budget ${kB(budget)}`));
const text = (page: Page): number => weigh(page.file) + sum(styles(page));

describe('over the wire', () => {
  const reading = pages.filter((page) => !isList(page));

  it('a text page is at most 25 kB with its styles', () => {
    expect(
      over(
        reading.filter((page) => !hasFigure(page)),
        25_000,
        text,
      ),
    ).toEqual([]);
  });

  it('a page with figures is at most 60 kB with its styles', () => {
    expect(over(reading.filter(hasFigure), 60_000, text)).toEqual([]);
  });

  it('a list is at most 60 kB with its styles', () => {
    expect(over(pages.filter(isList), 60_000, text)).toEqual([]);
  });

  it('the fonts that a page needs at once are at most 60 kB', () => {
    expect(over(pages, 60_000, (page) => sum(fonts(page)))).toEqual([]);
    expect(pages.some((page) => fonts(page).length > 0)).toBe(true);
  });

  it('the scripts of a page are at most 5 kB', () => {
    expect(over(pages, 5000, (page) => sum(scripts(page)) + inlineScripts(page))).toEqual([]);
  });
});
