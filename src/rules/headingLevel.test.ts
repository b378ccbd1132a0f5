import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';

test("the first level is the title's", async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '# A\n\n## B\n' }) };
  expect(await problemsOf('heading-level', texts)).toEqual([
    'concepts/participation/index.md 8:1 Tekstissä on ykköstason otsikko, joka on varattu kohteen nimelle.',
  ]);
});

test('levels go down one at a time', async () => {
  const texts = { 'concepts/participation/index.md': concept({ body: '## A\n\n#### B\n\n## C\n\n### D\n' }) };
  expect(await problemsOf('heading-level', texts)).toEqual(['concepts/participation/index.md 10:1 Otsikon taso 4 hyppää tason 3 yli.']);
});
