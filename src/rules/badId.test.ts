import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('a folder name with capitals or blanks is no id', async () => {
  const texts = { 'concepts/Osallisuus ja valta/index.md': concept() };
  expect(await problemsOf('bad-id', texts)).toEqual(['concepts/Osallisuus ja valta/index.md 1:1 Kansion nimi "Osallisuus ja valta" ei kelpaa tunnisteeksi.']);
});

test('small letters, digits and hyphens are', async () => {
  const texts = { 'concepts/social-cohesion-2/index.md': concept() };
  expect(await problemsOf('bad-id', texts)).toEqual([]);
});
