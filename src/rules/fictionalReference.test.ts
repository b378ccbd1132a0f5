import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('a real entry does not refer to a made-up one, but the other way round it may', async () => {
  const texts = {
    'concepts/participation/index.md': concept({ extra: 'related: [made-up]\n' }),
    'concepts/made-up/index.md': concept({ title: 'Keksitty', extra: 'fictional: true\nrelated: [participation]\n' }),
  };
  expect(await problemsOf('fictional-reference', texts)).toEqual([
    'concepts/participation/index.md 7:11 Kohde "concepts/made-up" on keksitty harjoituskohde, eikä todellinen kohde voi viitata siihen.',
  ]);
});
