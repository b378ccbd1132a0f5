import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';

test('a fact in a translation has its own message', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'concepts/participation/en.md': translation({ fields: 'title: P\nsummary: S.\ndefinition: D.\nrelated: [equity]\n' }),
  };
  expect(await problemsOf('facts-in-translation', texts)).toEqual([
    'concepts/participation/en.md 7:1 Kenttä "related" on tosiasia, ja se kirjoitetaan vain tiedostoon index.md.',
  ]);
});

test('an unknown field is left to the rule schema', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'concepts/participation/en.md': translation({ fields: 'title: P\nsummary: S.\ndefinition: D.\nrelatd: [equity]\n' }),
  };
  expect(await problemsOf('facts-in-translation', texts)).toEqual([]);
});
