import { expect, test } from 'vitest';
import { modelChanges, modelSteps } from './modelChanges.ts';

const first = {
  need: 'Tarve',
  activities: [
    { id: 'a', text: 'Penkki' },
    { id: 'b', text: 'Teltta' },
  ],
  impact: 'Hintojen nousu',
};
const second = {
  need: 'Tarve',
  activities: [
    { id: 'c', text: 'Ohjaaja' },
    { id: 'a', text: 'Kaksi penkkiä' },
  ],
  change: 'Tuttavia',
};

test('items are matched by their keys: added, changed and removed ones are told apart, whatever their order', () => {
  expect(modelChanges(second, first).filter(({ items }) => items.length > 0)).toEqual([
    { name: 'need', items: [{ text: 'Tarve' }] },
    {
      name: 'activities',
      items: [
        { text: 'Ohjaaja', change: 'added' },
        { text: 'Kaksi penkkiä', change: 'changed', before: 'Penkki' },
        { text: 'Teltta', change: 'removed' },
      ],
    },
    { name: 'change', items: [{ text: 'Tuttavia', change: 'added' }] },
    { name: 'impact', items: [{ text: 'Hintojen nousu', change: 'removed' }] },
  ]);
});

test('every part has its place, also when the model does not speak of it', () => {
  expect(modelChanges({}, undefined).map(({ name }) => name)).toEqual([
    'need',
    'audience',
    'activities',
    'resources',
    'outputs',
    'change',
    'impact',
    'assumptions',
    'risks',
  ]);
});

test('each version is compared with the one before it, and says after which stage it came', () => {
  const steps = modelSteps({ state: 'done', ...second, versions: [{ id: 'v1', date: '2021-01', changedAfter: 'audience-test', ...first }] });
  expect(steps.map(({ id, date, after, reasonOf }) => ({ id, date, after, reasonOf }))).toEqual([
    { id: 'v1', date: '2021-01', after: undefined, reasonOf: undefined },
    { id: undefined, date: undefined, after: 'audience-test', reasonOf: 'v1' },
  ]);
  expect(steps[0]?.parts[2]?.items.map(({ change }) => change)).toEqual([undefined, undefined]);
  expect(steps[1]?.parts[2]?.items.map(({ change }) => change)).toEqual(['added', 'changed', 'removed']);
});
