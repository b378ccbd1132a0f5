import { expect, test } from 'vitest';
import { searchTexts } from '../i18n/search.ts';
import { toldOf } from './toldOf.ts';

test('how many pages a query found is one sentence in each language', () => {
  const { fi, sv, en } = searchTexts;
  expect([12, 1, 0].map((count) => toldOf('koti', count, true, fi))).toEqual([
    'Haulla ”koti” löytyi 12 tulosta.',
    'Haulla ”koti” löytyi 1 tulos.',
    'Haulla ”koti” ei löytynyt tuloksia. Kokeile toista sanaa tai poista rajauksia.',
  ]);
  expect([12, 1, 0].map((count) => toldOf('hem', count, true, sv))).toEqual([
    'Sökningen ”hem” gav 12 träffar.',
    'Sökningen ”hem” gav 1 träff.',
    'Sökningen ”hem” gav inga träffar. Pröva ett annat ord eller ta bort avgränsningar.',
  ]);
  expect([12, 1, 0].map((count) => toldOf('home', count, true, en))).toEqual([
    '12 results for “home”.',
    '1 result for “home”.',
    'No results for “home”. Try another word or remove filters.',
  ]);
});

test('pages that have but some of the words are not counted as answers', () => {
  expect(toldOf('koti kuu', 12, false, searchTexts.fi)).toBe('Millään sivulla ei ole kaikkia sanoja: ”koti kuu”. Näillä sivuilla on osa niistä.');
});

test('without a query it says how many there are', () => {
  expect([2, 1, 0].map((count) => toldOf('', count, true, searchTexts.fi))).toEqual([
    '2 kohdetta',
    '1 kohde',
    'Mikään kohde ei täytä kaikkia rajauksia. Poista jokin niistä.',
  ]);
});
