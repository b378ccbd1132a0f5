import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';

test('a translation without a digest and one with another are told apart', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'concepts/participation/en.md': translation(),
    'concepts/participation/sv.md': translation({ lang: 'sv', digest: '0123456789abcdef' }),
  };
  expect(await problemsOf('translation-behind', texts)).toEqual([
    'concepts/participation/en.md 3:1 Käännöksestä puuttuu merkintä siitä, mistä alkutekstistä se on tehty.',
    'concepts/participation/sv.md 4:15 Alkuteksti (index.md) on muuttunut käännöksen jälkeen.',
  ]);
});
