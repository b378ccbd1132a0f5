import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test('both marks are found', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n' }) };
  expect(await problemsOf('merge-conflict-marker', texts)).toEqual([
    'concepts/participation/index.md 8:1 Tiedostoon on jäänyt yhdistämisristiriidan merkki <<<<<<<',
    'concepts/participation/index.md 12:1 Tiedostoon on jäänyt yhdistämisristiriidan merkki >>>>>>>',
  ]);
});
