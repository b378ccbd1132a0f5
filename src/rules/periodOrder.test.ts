import { expect, test } from 'vitest';
import { problemsOf } from '../test/problemsOf.ts';
import { city, concept, experiment } from '../test/sample.ts';

test('the end is not before the start', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'cities/oulu/index.md': city(),
    'experiments/e/index.md': experiment({ period: "{ start: 2020-05, end: '2019' }" }),
  };
  expect(await problemsOf('period-order', texts)).toEqual(['experiments/e/index.md 6:32 Loppu 2019 on ennen alkua 2020-05.']);
});

test('dates of different precision are compared as far as both go', async () => {
  const texts = {
    'concepts/participation/index.md': concept(),
    'cities/oulu/index.md': city(),
    'experiments/e/index.md': experiment({ period: "{ start: 2019-05, end: '2019' }" }),
  };
  expect(await problemsOf('period-order', texts)).toEqual([]);
});
