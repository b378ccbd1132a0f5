import { describe, expect, test } from 'vitest';
import { conceptFirst } from './conceptFirst.ts';
import { find } from './find.ts';
import { keyOf } from './keyOf.ts';
import { makeIndex } from './makeIndex.ts';
import { openIndex, type SearchIndex } from './openIndex.ts';
import type { SearchPage } from './page.ts';

const page = (id: string, title: string, text: string, more: Partial<SearchPage> = {}): SearchPage => ({
  lang: 'fi',
  url: `/fi/${id}/`,
  title,
  summary: '',
  terms: [],
  creators: [],
  places: [],
  sections: [{ id: '', heading: '', text }],
  facets: [],
  ...more,
});

const pages = [
  page('segregation', 'Segregaatio', 'Väestöryhmien epätasainen jakautuminen kouluihin ja alueille.', {
    kind: 'concepts',
    terms: ['alueellinen eriytyminen'],
    facets: ['kind:concepts'],
  }),
  page('inclusion', 'Osallisuus', 'Ihmisen kokemus siitä, että hän kuuluu joukkoon.', { kind: 'concepts', summary: 'Osallisuus on kokemus.' }),
  page('work', 'Segregaation aika', 'Kirja segregaatiosta ja kouluista. Segregaatio, segregaatio.', {
    kind: 'literature',
    creators: ['Kortteinen', 'Muuan Kortteinen'],
    year: '2015',
  }),
  page('charter', 'Lähiöohjelma 2020–2022', 'Ohjelma.', { kind: 'literature' }),
  page('estate', 'Runosmäki lähiöohjelmassa', 'Lähiö.', { kind: 'experiments' }),
  page('square', 'Puisto ja kohennus', 'Lähiön puisto.', { kind: 'cases', places: ['Barcelona'] }),
  page('article', 'Todisteita Barcelonan kaduilta ja kujilta', 'Katu.', { kind: 'literature' }),
  page('espoo', 'Espoo', 'Kaupunki Uudellamaalla.', { kind: 'cities' }),
  page('budget', 'Osallistuva budjetointi', 'Asukkaat päättävät rahasta.', { kind: 'models' }),
  ...Array.from({ length: 8 }, (_, at) => page(`other-${at}`, `Muu ${at}`, `Kaupungin sivu numero ${at}.`)),
];

const open = (): Promise<SearchIndex> => {
  const files = makeIndex({
    lang: 'fi',
    pages,
    foreign: new Map([['/fi/inclusion/', [{ lang: 'sv', names: ['Delaktighet'] }]]]),
    parts: { firsts: new Set(['koulu']), lasts: new Set([keyOf('segregaatio', 'fi')]) },
    kinds: { concepts: 'käsite' },
    priorOf: ({ kind }) => (kind === 'literature' ? 0.8 : 1),
    compareTitles: (a, b) => (a < b ? -1 : 1),
    digest: () => 'x',
  });
  return openIndex('fi', async (name) => files.get(name) ?? Promise.reject(new Error(name)));
};

const found = async (query: string): Promise<string[]> => {
  const index = await open();
  return Promise.all((await find(index, query)).hits.map(async (hit) => (await index.card(hit.page)).url.split('/')[2] ?? ''));
};

describe('the right page comes first', () => {
  test.each([
    ['an inflected form', 'segregaatiota', 'segregation'],
    ['a compound that no page has', 'koulusegregaatiossa', 'segregation'],
    ['another term', 'eriytymisen', 'segregation'],
    ['a word without its dots', 'PAATTAVAT', 'budget'],
    ['a misspelt word', 'osalisuus', 'inclusion'],
    ['a term of another language, inflected', 'delaktigheten', 'inclusion'],
    ['an author', 'Kortteisen Kortteinen', 'work'],
    ['a title with years by its word', 'lähiöohjelma', 'charter'],
    ['a case by its city, inflected', 'Barcelonassa', 'square'],
    ['a question', 'mitä on osallisuus?', 'inclusion'],
  ])('%s', async (_what, query, first) => {
    expect((await found(query))[0]).toBe(first);
  });
});

test('pages with only some of the words say so', async () => {
  const { hits } = await find(await open(), 'segregaatio budjetointi');
  expect(hits.length).toBeGreaterThan(1);
  expect(hits.some(({ hasAll }) => hasAll)).toBe(false);
});

test('a word that nothing is like finds nothing', async () => {
  expect(await find(await open(), 'xqzzyvw')).toMatchObject({ hits: [], words: ['xqzzyvw'] });
});

test('what was searched for instead of an unknown word is told', async () => {
  expect((await find(await open(), 'osalisuus')).instead).toEqual(new Map([['osalisuus', ['osallisuus']]]));
});

test('a named concept is put first', async () => {
  const index = await open();
  const hits = [
    { page: 2, score: 9, hasAll: true, isNamed: true },
    { page: 0, score: 8, hasAll: true, isNamed: true },
  ];
  const answer = await conceptFirst(index, hits);
  expect(answer.hits.map((hit) => hit.page)).toEqual([0, 2]);
  expect(answer.concept?.page).toBe(0);
});

test('a page with a common word is not lost', async () => {
  expect((await found('kaupungin numero 3'))[0]).toBe('other-3');
});

describe('a word for the people of a place', () => {
  test.each(['espoolainen', 'espoolaisten', 'espoolaisille'])('leads to the place: %s', async (query) => {
    expect((await found(query))[0]).toBe('espoo');
  });
});
