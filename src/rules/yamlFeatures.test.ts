import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('anchors, aliases and tags are refused', async () => {
  const texts = {
    'concepts/a/index.md': concept({ extra: 'related: &x [b]\nbroader: *x\n' }),
    'concepts/b/index.md': concept({ title: '!!str B' }),
    'concepts/c/index.md': concept({ title: 'C', extra: 'related: [a, *y]\n' }),
  };
  expect(await problemsOf('yaml-features', texts)).toEqual([
    'concepts/a/index.md 7:10 Ankkuria "&x" ei sallita.',
    'concepts/a/index.md 8:10 Ankkuriviittausta "*x" ei sallita.',
    'concepts/b/index.md 3:8 YAML-tagia "!!str" ei sallita.',
    'concepts/c/index.md 7:14 Ankkuriviittausta "*y" ei sallita.',
  ]);
});

test('the same letters inside texts are fine', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ title: '"*Osa* & muut"', definition: '>-\n  *Korostus* &nimi !huom', extra: 'altTerms: ["&a", R&D]\n' }),
  };
  expect(await problemsOf('yaml-features', texts)).toEqual([]);
});
