import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';

test('a translation needs a source', async () => {
  const texts = { 'concepts/a/en.md': translation() };
  expect(await problemsOf('orphan-translation', texts)).toEqual(['concepts/a/en.md 1:1 Käännöksen kansiossa ei ole tiedostoa index.md.']);
});

test('there is none into the language of the source', async () => {
  const texts = { 'concepts/a/index.md': concept(), 'concepts/a/fi.md': translation({ lang: 'fi', coverage: 'term-only' }) };
  expect(await problemsOf('orphan-translation', texts)).toEqual(['concepts/a/fi.md 1:1 Kohde on jo suomeksi tiedostossa index.md.']);
});

test('a source with mistakes is a source', async () => {
  const texts = { 'concepts/a/index.md': '---\nlang: fi\n---\n', 'concepts/a/en.md': translation() };
  expect(await problemsOf('orphan-translation', texts)).toEqual([]);
});
