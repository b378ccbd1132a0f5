import { expect, test } from 'vitest';
import { visualModelParts } from './visualModelParts.ts';

test('the parts stand in three rows from the need to the impact, what is assumed and what may go wrong beside them', () => {
  const { chain, beside } = visualModelParts(
    (name) => (name === 'need' ? [{ text: 'Tarve on tämä.' }] : []),
    (name) => name.toUpperCase(),
  );
  expect(chain.map((row) => row.map(({ label }) => label))).toEqual([
    ['NEED', 'AUDIENCE'],
    ['ACTIVITIES', 'RESOURCES', 'OUTPUTS'],
    ['CHANGE', 'IMPACT'],
  ]);
  expect(beside.map(({ name }) => name)).toEqual(['assumptions', 'risks']);
  expect(chain[0]?.[0]?.items).toEqual([{ text: 'Tarve on tämä.' }]);
});
