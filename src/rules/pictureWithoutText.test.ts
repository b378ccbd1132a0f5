import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('a picture has words', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: 'a ![](a.svg)\n' }), 'concepts/participation/a.svg': '<svg/>' };
  expect(await problemsOf('picture-without-text', texts)).toEqual(['concepts/participation/index.md 8:3 Kuvalla "a.svg" ei ole tekstivastinetta.']);
});
