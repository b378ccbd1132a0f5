import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('other schemes than http, https and mailto are refused, in reference definitions too', async () => {
  const texts = {
    'concepts/participation/index.md': concept({
      body: '[a](JavaScript:x) [b](https://a.fi) [c](mailto:a@b.fi) [d](//a.fi) [e][r]\n\n[r]: data:text/html,x\n',
    }),
  };
  expect(await problemsOf('unsafe-link', texts)).toEqual([
    'concepts/participation/index.md 8:5 Linkin "JavaScript:x" muotoa ei sallita.',
    'concepts/participation/index.md 8:60 Linkin "//a.fi" muotoa ei sallita.',
    'concepts/participation/index.md 10:6 Linkin "data:text/html,x" muotoa ei sallita.',
  ]);
});

test('pictures come from the folder only', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '![a](https://a.fi/a.png)\n' }) };
  expect(await problemsOf('unsafe-link', texts)).toEqual([
    'concepts/participation/index.md 8:6 Kuvaa "https://a.fi/a.png" ei voi hakea sivuston ulkopuolelta.',
  ]);
});

test('entities do not hide a scheme', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '[a](java&#115;cript:x)\n' }) };
  expect(await problemsOf('unsafe-link', texts)).toEqual(['concepts/participation/index.md 8:1 Linkin "javascript:x" muotoa ei sallita.']);
});
