import { expect, it } from 'vitest';
import { conceptTree } from './conceptTree.ts';

const leaf = (id: string) => ({ id, children: [] });

it('a concept stands under each of its broader ones, and at the top when it has none that is known', () => {
  expect(
    conceptTree([
      { id: 'a', broader: [] },
      { id: 'b', broader: ['a'] },
      { id: 'c', broader: ['a', 'b'] },
      { id: 'd', broader: ['elsewhere'] },
    ]),
  ).toEqual([{ id: 'a', children: [{ id: 'b', children: [leaf('c')] }, leaf('c')] }, leaf('d')]);
});

it('a circle of concepts is cut where it closes, and nothing is lost', () => {
  expect(
    conceptTree([
      { id: 'a', broader: ['b'] },
      { id: 'b', broader: ['a'] },
      { id: 'c', broader: ['c'] },
    ]),
  ).toEqual([leaf('c'), { id: 'a', children: [leaf('b')] }]);
});
