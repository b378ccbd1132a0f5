import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('an entry may have 200 kB', async () => {
  const texts = [{ file: 'concepts/participation/index.md', size: 200_001, text: concept() }];
  expect(await problemsOf('file-too-large', texts)).toEqual(['concepts/participation/index.md 1:1 Tiedoston koko on 201 kt; enintään 200 kt sallitaan.']);
});

test('a picture may have 1 MB', async () => {
  const texts = [
    { file: 'concepts/participation/index.md', size: 100, text: concept() },
    { file: 'concepts/participation/a.png', size: 1_000_001 },
  ];
  expect(await problemsOf('file-too-large', texts)).toEqual(['concepts/participation/a.png 1:1 Tiedoston koko on 1001 kt; enintään 1000 kt sallitaan.']);
});
