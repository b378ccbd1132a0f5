import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, work } from '../test/sample.ts';

test('where the front matter cannot be read, the citations of the text are not called unknown', async () => {
  const broken = concept({ body: 'Ä [@own].\n' }).replace('title:', 'title: : ');
  expect(await problemsOf('unknown-citation', { 'concepts/participation/index.md': broken })).toEqual([]);
  expect(await problemsOf('schema', { 'concepts/participation/index.md': broken })).toHaveLength(1);
});

test('a citation in a text and a key in `cites` must be known', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ body: 'Ä [@arnstien1969, s. 2; @x].\n' }).replace(
      'interpretations: []',
      'interpretations: [{ id: a, title: A, text: B, cites: [y] }]',
    ),
    'literature/arnstein1969/index.md': work(),
  };
  expect(await problemsOf('unknown-citation', texts)).toEqual([
    'concepts/participation/index.md 6:55 Lähdettä "y" ei ole tämän kohteen lähteissä eikä kirjallisuudessa.',
    'concepts/participation/index.md 8:4 Lähdettä "arnstien1969" ei ole tämän kohteen lähteissä eikä kirjallisuudessa. Tarkoititko "arnstein1969"?',
    'concepts/participation/index.md 8:25 Lähdettä "x" ei ole tämän kohteen lähteissä eikä kirjallisuudessa.',
  ]);
});
