import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chosen, countOf, narrow } from './searchFacets.ts';

const item = (...facets: string[]) => ({ facets: new Set(facets) });
const concept = item('kind:concepts');
const housingCase = item('kind:cases', 'theme:housing', 'theme:safety');
const housingModel = item('kind:models', 'theme:housing');
const schoolCase = item('kind:cases', 'theme:education');
const all = [concept, housingCase, housingModel, schoolCase];
const chosen = (kind: string[], theme: string[] = []): Chosen =>
  new Map([
    ['kind' as const, kind],
    ['theme' as const, theme],
  ]);

test('nothing ticked leaves everything', () => {
  expect(narrow(all, new Map())).toEqual(all);
});

test('values of one facet are alternatives', () => {
  expect(narrow(all, chosen(['concepts', 'models']))).toEqual([concept, housingModel]);
});

test('facets must fit together', () => {
  expect(narrow(all, chosen(['cases'], ['housing']))).toEqual([housingCase]);
});

test('a count looks past its own facet and obeys the others', () => {
  expect(countOf(all, chosen(['cases']), { name: 'kind', key: 'models' })).toBe(1);
  expect(countOf(all, chosen([], ['housing']), { name: 'kind', key: 'cases' })).toBe(1);
  expect(countOf(all, chosen(['concepts']), { name: 'theme', key: 'housing' })).toBe(0);
});

test('the count of a value is what ticking it alone shows', () => {
  const facets = fc.subarray(['kind:a', 'kind:b', 'theme:x', 'theme:y', 'theme:z']).map((values) => item(...values));
  fc.assert(
    fc.property(fc.array(facets), fc.subarray(['x', 'y', 'z']), fc.constantFrom('a', 'b'), (items, themes, key) => {
      expect(countOf(items, chosen(['b'], themes), { name: 'kind', key })).toBe(narrow(items, chosen([key], themes)).length);
    }),
  );
});
