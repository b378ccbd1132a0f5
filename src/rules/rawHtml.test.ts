import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('tags in fields and bodies are found once each', async () => {
  const texts = { 'concepts/participation/index.md': concept({ definition: 'a <b>b</b>', body: '<p>x</p>\n\n`<i>` 1 < 2\n' }) };
  expect(await problemsOf('raw-html', texts)).toEqual([
    'concepts/participation/index.md 5:15 Tekstissä on HTML-koodia: <b>',
    'concepts/participation/index.md 8:1 Tekstissä on HTML-koodia: <p>',
  ]);
});

test('comments are HTML too', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '<!-- x -->\n' }) };
  expect(await problemsOf('raw-html', texts)).toEqual(['concepts/participation/index.md 8:1 Tekstissä on HTML-koodia: <!-- x -->']);
});
