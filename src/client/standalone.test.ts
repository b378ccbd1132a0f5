import { expect, test } from 'vitest';
import { lettersWrapped } from './standalone.ts';

test('a title is broken between words, and a word that is too long stands alone', () => {
  expect(lettersWrapped('Väkiluku 2022: suurin Helsingissä', 16)).toEqual(['Väkiluku 2022:', 'suurin', 'Helsingissä']);
  expect(lettersWrapped('Pitkäaikaistyöttömyysaste oli', 10)).toEqual(['Pitkäaikaistyöttömyysaste', 'oli']);
});
