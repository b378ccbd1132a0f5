import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';

test('the name of the file and `lang` agree', async () => {
  const texts = { 'concepts/participation/index.md': concept(), 'concepts/participation/en.md': translation({ lang: 'sv' }) };
  expect(await problemsOf('wrong-language', texts)).toEqual([
    'concepts/participation/en.md 2:7 Tiedostossa en.md lukee lang: sv, mutta nimen mukaan se on englanniksi.',
  ]);
});

test('English text in a Finnish file is found', async () => {
  const texts = {
    'concepts/participation/index.md': concept({
      body: 'This is a text that was written in English and not in Finnish, as the name of the file would have it to be, and it is long enough to tell.\n',
    }),
  };
  expect(await problemsOf('wrong-language', texts)).toEqual([
    'concepts/participation/index.md 8:1 Teksti näyttää olevan englanniksi, vaikka tiedoston kieli on fi.',
  ]);
});

test('a quotation may be in any language', async () => {
  const texts = {
    'concepts/participation/index.md': concept({
      body: 'Arnstein sanoi:\n\n> This is a text that was written in English and not in Finnish, as it is quoted from an article that was published in the year 1969.\n',
    }),
  };
  expect(await problemsOf('wrong-language', texts)).toEqual([]);
});
