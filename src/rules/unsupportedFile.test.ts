import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('no file is left out without a word', async () => {
  const texts = [
    { file: 'concepts/participation/index.md', size: 1, text: concept() },
    { file: 'concepts/participation/a.docx', size: 1 },
    { file: 'x/a/index.md', size: 1, text: '' },
    { file: 'concepts/b/a.svg', size: 1, text: '<svg/>' },
    { file: 'concepts/participation/en.md', size: 0, isLink: true },
    { file: 'README.md', size: 1, text: '' },
  ];
  expect(await problemsOf('unsupported-file', texts)).toEqual([
    'concepts/b/a.svg 1:1 Tiedoston "a.svg" kansiossa ei ole kohdetta (index.md).',
    'concepts/participation/a.docx 1:1 Tiedostoa "a.docx" ei osata lukea.',
    'concepts/participation/en.md 1:1 "en.md" on linkki muualle levyllä.',
    'x/a/index.md 1:1 Tiedosto "index.md" on väärässä paikassa.',
  ]);
});
