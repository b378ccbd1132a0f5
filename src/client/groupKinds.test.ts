import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestCount, groupKinds } from './groupKinds.ts';

const hit = (kind: string, rank: number) => ({ rank, facets: new Set([`kind:${kind}`, 'theme:housing']) });
const hits = (...kinds: string[]) => kinds.map(hit);

test('what comes after the best five stands by kind, in the order of a reader, each in the order of rank', () => {
  const found = hits('cases', 'concepts', 'cases', 'works', 'concepts', 'cases', 'concepts', 'cases', 'experiments', 'cases', 'cases');
  expect(groupKinds(found)?.map(({ kind, count, hits: shown }) => [kind, count, shown.map(({ rank }) => rank)])).toEqual([
    ['concepts', 3, [6]],
    ['experiments', 1, [8]],
    ['cases', 6, [5, 7, 9]],
  ]);
});

test('a kind whose hits are all among the best has no group', () => {
  const found = hits('concepts', 'cases', 'cases', 'cases', 'cases', 'cases', 'cases', 'cases', 'cases');
  expect(groupKinds(found)?.map(({ kind }) => kind)).toEqual(['cases']);
});

test('few hits, and hits of one kind, are a plain list', () => {
  expect(groupKinds(hits('concepts', 'cases', 'cases', 'cases', 'cases', 'cases', 'cases', 'cases'))).toBeUndefined();
  expect(groupKinds(Array.from({ length: 30 }, (_, rank) => hit('cases', rank)))).toBeUndefined();
});

test('counts add up to the hits, and no hit stands twice', () => {
  const kinds = fc.array(fc.constantFrom('concepts', 'cases', 'literature', 'pages'), { maxLength: 40 });
  fc.assert(
    fc.property(kinds, (given) => {
      const found = hits(...given);
      const groups = groupKinds(found) ?? [];
      const best = new Set(found.slice(0, bestCount));
      for (const { kind, count, hits: shown } of groups) {
        expect(count).toBe(given.filter((one) => one === kind).length);
        expect(shown.filter((one) => best.has(one))).toEqual([]);
        expect(shown.length).toBe(Math.min(3, count - [...best].filter(({ facets }) => facets.has(`kind:${kind}`)).length));
      }
    }),
  );
});
