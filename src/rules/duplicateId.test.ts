import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, work } from '../test/sample.ts';

test('an id stands once in a list', async () => {
  const texts = { 'concepts/participation/index.md': concept({ extra: 'sources:\n  - { id: a, title: A }\n  - { id: a, title: B }\n' }) };
  expect(await problemsOf('duplicate-id', texts)).toEqual(['concepts/participation/index.md 9:11 Tunniste "a" on luettelossa "sources" kahdesti.']);
});

test('a source has another id than a work', async () => {
  const texts = { 'concepts/participation/index.md': concept({ extra: 'sources: [{ id: a1969, title: A }]\n' }), 'literature/a1969/index.md': work() };
  expect(await problemsOf('duplicate-id', texts)).toEqual([
    'concepts/participation/index.md 7:17 Oman lähteen tunniste "a1969" on jo kirjallisuuden teoksella.',
  ]);
});

test('folders differ in more than capitals', async () => {
  const texts = { 'concepts/a/index.md': concept(), 'concepts/A/index.md': concept({ title: 'Toinen' }) };
  expect(await problemsOf('duplicate-id', texts)).toEqual(['concepts/a/index.md 1:1 Kansiot "a" ja "A" eroavat vain kirjainkoon osalta.']);
});
