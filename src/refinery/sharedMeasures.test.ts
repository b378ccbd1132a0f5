import { expect, test } from 'vitest';
import { sharedMeasures } from './sharedMeasures.ts';

const measure = (id: string, more: object = {}) => ({ id, title: id, ...more });

test('measures of several experiments are found by their shared key or their indicator, with what differs', () => {
  const found = sharedMeasures([
    { experiment: 'a', measures: [measure('x', { shared: 'visits', unit: 'ihmistä', method: 'Lasketaan' }), measure('own')] },
    { experiment: 'b', measures: [measure('y', { shared: 'visits', unit: 'ihmistä', schedule: 'keväällä' }), measure('z', { indicator: 'turnout' })] },
    { experiment: 'c', measures: [measure('w', { indicator: 'turnout' }), measure('v', { shared: 'safety' })] },
  ]);
  expect(found.common.map(({ key, kind, differences, uses }) => [key, kind, differences, uses.map(({ experiment }) => experiment)])).toEqual([
    ['turnout', 'indicator', [], ['b', 'c']],
    ['visits', 'shared', ['method', 'schedule'], ['a', 'b']],
  ]);
  expect([...found.uses]).toEqual([
    ['visits', 2],
    ['safety', 1],
  ]);
  expect(found.single.map(({ measure: { id } }) => id)).toEqual(['own', 'v']);
});

test('two measures of one experiment are not shared', () => {
  const twice = sharedMeasures([{ experiment: 'a', measures: [measure('x', { shared: 'visits' }), measure('y', { shared: 'visits' })] }]);
  expect(twice.common).toEqual([]);
  expect(twice.single).toHaveLength(2);
});
