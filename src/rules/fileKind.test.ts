import { expect, test } from 'vitest';
import { rawFile } from '../reading/rawFile.ts';
import type { RawFile } from '../reading/readContent.ts';
import { jpgBytes, pngBytes } from '../test/pictureBytes.ts';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

const entry = new TextEncoder().encode(concept());
const beside = (name: string, bytes: Uint8Array): RawFile[] => [
  rawFile('concepts/participation/index.md', entry.length, entry),
  rawFile(`concepts/participation/${name}`, bytes.length, bytes),
];

test('a picture is what its name says', async () => {
  expect(await problemsOf('file-kind', beside('a.jpg', pngBytes()))).toEqual([
    'concepts/participation/a.jpg 1:1 Tiedoston pääte on jpg, mutta sisältö on png.',
  ]);
  expect(await problemsOf('file-kind', beside('a.png', Uint8Array.of(1, 2, 3)))).toEqual([
    'concepts/participation/a.png 1:1 Tiedoston pääte on png, mutta sisältö on jotakin muuta tai rikki.',
  ]);
  expect(await problemsOf('file-kind', beside('a.JPEG', jpgBytes(4, 3)))).toEqual([]);
});

test('a picture has a size that phones can show', async () => {
  expect(await problemsOf('file-kind', beside('a.png', pngBytes(8000, 5000)))).toEqual([]);
  expect(await problemsOf('file-kind', beside('a.png', pngBytes(8000, 5001)))).toEqual([
    'concepts/participation/a.png 1:1 Kuvassa on liikaa kuvapisteitä: enintään 40 miljoonaa sallitaan.',
  ]);
});
