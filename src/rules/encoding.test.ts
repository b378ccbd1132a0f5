import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('a byte order mark is found, and the file is read all the same', async () => {
  const texts = { 'concepts/participation/index.md': `\uFEFF${concept()}` };
  expect(await problemsOf('encoding', texts)).toEqual(['concepts/participation/index.md 1:1 Tiedoston alussa on näkymätön tavujärjestysmerkki (BOM).']);
});

test('bytes that are not UTF-8 are placed', async () => {
  const texts = [{ file: 'concepts/participation/index.md', size: 10, text: concept({ body: 'V\uFFFD\n' }), invalidAt: concept().length + 1 }];
  expect(await problemsOf('encoding', texts)).toEqual(['concepts/participation/index.md 8:2 Tiedosto ei ole UTF-8-muodossa.']);
});

test('NUL is found', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: 'a\0b' }) };
  expect(await problemsOf('encoding', texts)).toEqual(['concepts/participation/index.md 8:2 Tiedostossa on NUL-merkki.']);
});

test('line endings of either kind are fine', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: 'a\n' }).replaceAll('\n', '\r\n') };
  expect(await problemsOf('encoding', texts)).toEqual([]);
});

test('a spreadsheet may leave its byte order mark in a CSV file', async () => {
  const texts = { 'concepts/participation/index.md': concept(), 'concepts/participation/a.csv': '\uFEFFa;b\n' };
  expect(await problemsOf('encoding', texts)).toEqual([]);
});
