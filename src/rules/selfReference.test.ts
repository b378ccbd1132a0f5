import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('an entry does not refer to itsel', async () => {
  const texts = { 'concepts/participation/index.md': concept({ extra: 'related: [participation]\n' }) };
  expect(await problemsOf('self-reference', texts)).toEqual(['concepts/participation/index.md 7:11 Kohde viittaa itseensä.']);
});

test('a circle of broader concepts is told once', async () => {
  const texts = {
    'concepts/a/index.md': concept({ title: 'A', extra: 'broader: [b]\n' }),
    'concepts/b/index.md': concept({ title: 'B', extra: 'broader: [c, d]\n' }),
    'concepts/c/index.md': concept({ title: 'C', extra: 'broader: [a]\n' }),
    'concepts/d/index.md': concept({ title: 'D' }),
  };
  expect(await problemsOf('self-reference', texts)).toEqual(['concepts/a/index.md 7:11 Laajemmat käsitteet kiertävät kehää: a → b → c → a']);
});
