import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('a text of the template is not published', async () => {
  expect(await problemsOf('placeholder', { 'concepts/a/index.md': concept({ definition: 'Täydennä tähän' }) })).toEqual([
    'concepts/a/index.md 5:13 Pohjan teksti "Täydennä tähän" on korvaamatta.',
  ]);
});

test('a draft may be unfinished', async () => {
  expect(await problemsOf('placeholder', { 'concepts/a/index.md': concept({ definition: 'Täydennä tähän', extra: 'draft: true\n' }) })).toEqual([]);
});
