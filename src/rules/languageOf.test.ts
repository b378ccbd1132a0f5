import { expect, test } from 'vitest';
import { languageOf } from './languageOf.ts';

const fi =
  'Kaupungin asukkaat ovat mukana päätöksissä, jotka koskevat heitä, ja he voivat myös tehdä ehdotuksia, joita ei ole ennen otettu huomioon, mutta se on alku.';
const sv =
  'Invånarna i staden är med om de beslut som gäller dem, och de kan också lägga fram förslag som inte har beaktats förut, men det är en början för alla.';
const en = 'The residents of the city take part in the decisions that concern them, and they can also make proposals that were not taken into account before.';

test('each language is told from the others', () => {
  expect(languageOf(en, 'fi')).toBe('en');
  expect(languageOf(sv, 'fi')).toBe('sv');
  expect(languageOf(fi, 'sv')).toBe('fi');
  expect(languageOf(fi, 'en')).toBe('fi');
});

test('the author is believed when the text is short, right or mixed', () => {
  expect(languageOf('The residents of the city.', 'fi')).toBe('fi');
  for (const [text, lang] of [
    [fi, 'fi'],
    [sv, 'sv'],
    [en, 'en'],
  ] as const)
    expect(languageOf(text, lang)).toBe(lang);
  expect(languageOf(`${fi} ${en.slice(0, 60)}`, 'fi')).toBe('fi');
});
