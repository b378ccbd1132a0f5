import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { ownToCsl, workToCsl } from './csl.ts';
import { exportRecord } from './exportRecord.ts';

const page = {
  id: 'cases-aarhus-gellerup',
  type: 'webpage',
  title: 'Gellerupin ja Toveshøjn 50 % & muuta: Åbo_Turku',
  author: [{ literal: 'Sosiaalisesti kestävät kaupungit' }],
  issued: { 'date-parts': [[2026]] },
  URL: 'https://example.org/id/cases/aarhus-gellerup/',
  language: 'fi',
};
const work = workToCsl('dempsey2011', {
  lang: 'fi',
  type: 'article-journal',
  title: 'The social dimension of sustainable development: Defining urban social sustainability',
  author: [
    { family: 'Dempsey', given: 'Nicola' },
    { family: 'Power', given: 'Sinéad' },
  ],
  issued: '2011',
  'container-title': 'Sustainable Development',
  volume: '19',
  issue: '5',
  page: '289-300',
  DOI: '10.1002/sd.417',
  language: 'en',
  openAccess: 'unknown',
  verification: 'verified',
});
const own = {
  ...ownToCsl({ id: 'kk', type: 'report', title: 'Raportti', publisher: 'Oulun kaupunki', issued: '2020-11-27', url: 'https://example.org/r' }),
  id: 'x-kk',
};
const read = (text: string, forceType: '@biblatex/text' | '@ris/file'): Record<string, unknown> =>
  plugins.input.chain(text, { forceType, generateGraph: false })[0] as never;
/** RIS knows no organisations: they come back as family names. */
const names = (author: unknown): string[] =>
  (author as Record<string, string>[]).map(({ literal, family, given }) => [literal ?? family, given].filter(Boolean).join(', '));
const kept = ({ title, author, DOI, URL, volume, page: pages }: Record<string, unknown>) => ({ title, author: names(author), DOI, URL, volume, pages });
const yearOf = (item: Record<string, unknown>): string => String(JSON.stringify(item['issued'])).match(/\d{4}/)?.[0] ?? '';

describe('a reference that is taken along', () => {
  it.each([
    ['a page of this site', page, '2026'],
    ['a work', work, '2011'],
    ['an own source', own, '2020'],
  ])('comes back from BibTeX and from RIS with its title, makers, year and address: %s', (_what, item, year) => {
    const { bib, ris } = exportRecord(item);
    for (const back of [read(bib, '@biblatex/text'), read(ris, '@ris/file')]) {
      expect(kept(back)).toEqual(kept({ ...item, title: item.title }));
      expect(yearOf(back)).toBe(year);
    }
  });

  it('has our id as its key, and breaks no TeX document', () => {
    const { bib } = exportRecord(page);
    expect(bib).toMatch(/^@misc\{cases-aarhus-gellerup,/);
    expect(bib).toContain('50 \\% \\& muuta');
  });

  it('stands in RIS with each value on one line and its whole key, however long they are', () => {
    const url = `https://example.org/${'a-rather-long-address/'.repeat(8)}`;
    const long = { ...page, id: 'christchurch-transitional-city:chc1', title: `${'Seitsemänkymmentä merkkiä '.repeat(6)}loppu`, URL: url };
    const { bib, ris } = exportRecord(long);
    expect(ris.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(['']);
    expect(ris).toContain(`\nID  - ${long.id}\n`);
    expect(ris).toContain(`\nUR  - ${url}\n`);
    expect(read(ris, '@ris/file')['title']).toBe(long.title);
    expect(bib).toMatch(/^@misc\{christchurch-transitional-city:chc1,/);
  });

  it('is valid CSL-JSON without empty fields', () => {
    const { csl } = exportRecord({ ...page, publisher: undefined });
    expect(JSON.parse(JSON.stringify(csl))).toEqual(csl);
    expect('publisher' in csl).toBe(false);
  });
});
