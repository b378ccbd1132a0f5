import { expect, test } from 'vitest';
import { modelParts, modelRows } from './modelRows.ts';

test('the parts stand in three rows from the need to the impact, what is assumed and what may go wrong beside them', () => {
  const { chain, beside } = modelRows((name) => name.toUpperCase());
  expect(chain).toEqual([
    ['NEED', 'AUDIENCE'],
    ['ACTIVITIES', 'RESOURCES', 'OUTPUTS'],
    ['CHANGE', 'IMPACT'],
  ]);
  expect(beside).toEqual(['ASSUMPTIONS', 'RISKS']);
  expect([...chain.flat(), ...beside]).toEqual(modelParts.map((name) => name.toUpperCase()));
});
