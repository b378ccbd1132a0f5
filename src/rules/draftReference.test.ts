import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept, work } from '../test/sample.ts';

const texts = (extra: string) => ({
  'concepts/participation/index.md': concept({ extra, body: 'Tikapuut [@arnstein1969].' }),
  'literature/arnstein1969/index.md': work({ extra: 'draft: true\n' }),
});

test('a published entry does not lean on a draft', async () => {
  expect(await problemsOf('draft-reference', texts(''))).toEqual([
    'concepts/participation/index.md 8:11 Kohde "literature/arnstein1969" on luonnos, eikä julkaistu kohde voi viitata siihen.',
  ]);
});

test('a draft may', async () => {
  expect(await problemsOf('draft-reference', texts('draft: true\n'))).toEqual([]);
});
