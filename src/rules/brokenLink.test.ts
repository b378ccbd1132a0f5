import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('a link must lead to a file', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: 'Katso [tästä](../equity/index.md).\n' }) };
  expect(await problemsOf('broken-link', texts)).toEqual([
    'concepts/participation/index.md 8:15 Linkki "../equity/index.md" ei johda mihinkään: tiedostoa ei ole.',
  ]);
});

test('the nearest entry is offered', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ body: '[x](../equality/index.md)\n' }),
    'concepts/equity/index.md': concept({ title: 'Tasa-arvo' }),
    'concepts/equaliti/index.md': concept({ title: 'Toinen' }),
  };
  expect(await problemsOf('broken-link', texts)).toEqual([
    'concepts/participation/index.md 8:5 Linkki "../equality/index.md" ei johda mihinkään: tiedostoa ei ole. Tarkoititko "equaliti"?',
  ]);
});

test('a fragment must be a heading or a part of the page', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '[x](#osio) [y](#osiot)\n\n## Osiot\n' }) };
  expect(await problemsOf('broken-link', texts)).toEqual([
    'concepts/participation/index.md 8:5 Sivulla, johon linkki "#osio" johtaa, ei ole kohtaa "#osio". Tarkoititko "#osiot"?',
  ]);
});

test('a link in a field is found inside its block', async () => {
  const texts = { 'concepts/participation/index.md': concept({ definition: '>-\n  Yksi rivi ja\n  [toinen](../../a.md).' }) };
  expect(await problemsOf('broken-link', texts)).toEqual(['concepts/participation/index.md 7:12 Linkki "../../a.md" ei johda mihinkään: tiedostoa ei ole.']);
});

test('links to the web, to mail and to files beside the entry are not its business', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '[a](https://example.org) [b](mailto:a@b.fi) [c](data.csv)\n' }) };
  expect(await problemsOf('broken-link', texts)).toEqual([]);
});
