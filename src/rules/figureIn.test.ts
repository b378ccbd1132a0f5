import { expect, test } from 'vitest';
import { figureIn } from './figureIn.ts';

test.each([
  ['Osuus oli 34 prosenttia.', '34 prosenttia'],
  ['se oli 12 %', '12 %'],
  ['3 000 asukasta', '3 000'],
  ['noin 150 osallistujaa', '150'],
  ['maksoi 1,2 miljoonaa euroa', '1,2 miljoonaa'],
  ['€5 million', '€5'],
  ['keskiarvo 8,5', '8,5'],
  ['vuonna 2019 tehtiin 45 ehdotusta', '45'],
])('%s has the figure %s', (text, figure) => {
  expect(figureIn(text)?.text).toBe(figure);
});

test.each([
  'Vuonna 2019 alkoi.',
  '1990-luvulla',
  '1.5.2020',
  '31.12.2023 asti',
  'vuosina 2007–2013 ja 2014-2020',
  '15 minuutin kaupunki',
  '25–64-vuotiaat',
  'aged 25 to 64',
  'Agenda 2030',
  'COVID-19',
  'kuusi 6 kaupunkia',
  '24/7',
  '`40 %`',
  '[x](a-120.md)',
  '[@a, s. 120]',
  'https://a.fi/120',
  'SDG 11',
  'ISO 37120',
])('%s has none', (text) => {
  expect(figureIn(text)).toBeUndefined();
});
