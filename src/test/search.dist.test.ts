import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../schema/vocabulary.ts';
import { goldSet, judge } from './searchGold.ts';
import { dist } from './site.ts';
import { siteSearch } from './siteSearch.ts';

/** Least recall in the first three, by language. */
const least = { fi: 0.97, sv: 0.97, en: 0.98 } as const;

/** The gold set asks for the published content; a site of other content has no answers to it. */
const isPublished = (process.env['CONTENT_DIR'] ?? 'content') === 'content';

describe.runIf(isPublished)('the gold set', () => {
  it.each(languages)('finds the right pages in %s', async (lang) => {
    const { recall, misses } = await judge(goldSet(lang), await siteSearch(dist, lang));
    expect(recall, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(least[lang]);
  });

  it.each(languages)('says of each answer that is not as wanted whether it serves a reader, in %s', (lang) => {
    const judged = goldSet(lang).flatMap((query) => query.judged ?? []);
    expect(judged.filter((text) => !/^(?:acceptable|failing): \S/.test(text))).toEqual([]);
  });

  it.each(languages)('asks at least 150 different things in %s', (lang) => {
    expect(new Set(goldSet(lang).map(({ query }) => query)).size).toBeGreaterThanOrEqual(150);
  });
});

describe('a reader loads little of the index', () => {
  const packed = (file: string): number => gzipSync(readFileSync(file)).length;

  it.each(languages)('for word forms at most 30 kB, and small pieces of the rest, in %s', (lang) => {
    const head = join(dist, 'search', `${lang}.json`);
    expect(packed(head)).toBeLessThan(25_000);
    const folder = join(dist, 'search', JSON.parse(readFileSync(head, 'utf8')).folder);
    const large = readdirSync(folder).filter((name) => packed(join(folder, name)) > 12_000);
    expect(large).toEqual([]);
  });

  it('and no files of Pagefind are published', () => {
    expect(statSync(join(dist, 'pagefind'), { throwIfNoEntry: false })).toBeUndefined();
  });
});
