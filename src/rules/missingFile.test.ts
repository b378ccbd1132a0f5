import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { city, concept, experiment } from '../test/sample.ts';

test('pictures and attachments lie beside the entry', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '![Kuva](modle.svg) [data](a.csv)\n' }), 'concepts/participation/model.svg': '<svg/>' };
  expect(await problemsOf('missing-file', texts)).toEqual([
    'concepts/participation/index.md 8:9 Tiedostoa "modle.svg" ei ole kohteen kansiossa. Tarkoititko "model.svg"?',
    'concepts/participation/index.md 8:27 Tiedostoa "a.csv" ei ole kohteen kansiossa.',
  ]);
});

test('fields that name files are looked at', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'cities/oulu/index.md': city(),
    'experiments/e/index.md': experiment({ extra: 'refinery:\n  visualModel:\n    state: done\n    picture: model.svg\n' }),
  };
  expect(await problemsOf('missing-file', texts)).toEqual(['experiments/e/index.md 19:14 Tiedostoa "model.svg" ei ole kohteen kansiossa.']);
});
