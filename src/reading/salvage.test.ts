import { expect, test } from 'vitest';
import { concepts } from '../schema/concepts.ts';
import { salvage } from './salvage.ts';

test('what is refused goes, what is right stays, and the original is left alone', () => {
  const data = {
    lang: 'fi',
    title: 5,
    summary: 'S',
    definition: 'D',
    interpretations: [{ id: 'a', title: 'A', text: 'T', cites: ['x', 1], extra: 1 }],
    related: ['a', 2],
    other: 1,
  };
  const before = structuredClone(data);
  const { error } = concepts.safeParse(data);
  const issues = (error?.issues ?? []).map((issue) => ({ path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)), issue }));
  expect(salvage(data, issues)).toEqual({
    lang: 'fi',
    summary: 'S',
    definition: 'D',
    interpretations: [{ id: 'a', title: 'A', text: 'T', cites: ['x', undefined] }],
    related: ['a', undefined],
  });
  expect(data).toEqual(before);
});

test('data that are no mapping leave nothing', () => {
  expect(salvage(['a'], [])).toEqual({});
  expect(salvage(null, [])).toEqual({});
});
