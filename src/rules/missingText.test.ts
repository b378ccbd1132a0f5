import { expect, test } from 'vitest';
import { problemsOf, rawFiles } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';
import { checkFiles } from './check.ts';

test('a full translation has every text of the source', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ extra: 'historyNote: H.\naltTerms: [a]\n', body: 'Teksti.\n' }),
    'concepts/participation/en.md': translation(),
  };
  expect(await problemsOf('missing-text', texts)).toEqual([
    'concepts/participation/en.md 1:1 Käännöksestä puuttuu kenttä "historyNote", jonka sen kattavuus lupaa.',
    'concepts/participation/en.md 3:11 Täydestä käännöksestä puuttuu leipäteksti.',
  ]);
});

test('a summary has title, summary and definition', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ extra: 'historyNote: H.\n' }),
    'concepts/participation/en.md': translation({ coverage: 'summary', fields: 'title: P\n' }),
  };
  expect(await problemsOf('missing-text', texts)).toEqual([
    'concepts/participation/en.md 1:1 Käännöksestä puuttuu kenttä "definition", jonka sen kattavuus lupaa.',
    'concepts/participation/en.md 1:1 Käännöksestä puuttuu kenttä "summary", jonka sen kattavuus lupaa.',
  ]);
});

test('the title alone is enough for term-only', async () => {
  const texts = { 'concepts/participation/index.md': concept(), 'concepts/participation/en.md': translation({ coverage: 'term-only', fields: 'title: P\n' }) };
  expect(await problemsOf('missing-text', texts)).toEqual([]);
});

test('a text that nobody has translated yet is a warning, unless the page makes no sense without it', async () => {
  const { problems } = await checkFiles(
    rawFiles({
      'concepts/participation/index.md': concept({ extra: 'historyNote: H.\n', body: 'Teksti.\n' }),
      'concepts/participation/en.md': translation(),
    }),
  );
  expect(problems.filter(({ rule }) => rule === 'missing-text').map(({ level, message }) => `${level} ${message}`)).toEqual([
    'warning Käännöksestä puuttuu kenttä "historyNote", jonka sen kattavuus lupaa.',
    'error Täydestä käännöksestä puuttuu leipäteksti.',
  ]);
});
