import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { city, concept } from '../test/sample.ts';

test('a missing field points at the start of what lacks it', async () => {
  const texts = { 'concepts/participation/index.md': concept().replace('summary: Lyhyt kuvaus.\n', '') };
  expect(await problemsOf('schema', texts)).toEqual(['concepts/participation/index.md 1:1 Pakollinen kenttä "summary" puuttuu.']);
});

test('an unknown field gets a suggestion', async () => {
  const texts = { 'concepts/participation/index.md': concept({ extra: 'relatd: []\n' }) };
  expect(await problemsOf('schema', texts)).toEqual(['concepts/participation/index.md 7:1 Kenttää "relatd" ei tunneta. Tarkoititko "related"?']);
});

test('a number where text is wanted is told from text', async () => {
  const texts = { 'cities/oulu/index.md': city({ code: '049' }) };
  expect(await problemsOf('schema', texts)).toEqual(['cities/oulu/index.md 5:7 Kentän "code" arvon pitää olla teksti, ei luku (49).']);
});

test('the union whose fields fit is the one that is spoken o', async () => {
  const texts = {
    'literature/a/index.md':
      '---\nlang: fi\ntype: book\ntitle: T\nlanguage: en\nopenAccess: no\nverification: verified\nauthor: [{ family: A, giwen: B }]\n---\n',
  };
  expect(await problemsOf('schema', texts)).toEqual(['literature/a/index.md 8:23 Kenttää "giwen" ei tunneta. Tarkoititko "given"?']);
});
