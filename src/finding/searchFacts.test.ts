import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';
import { searchFacts } from './searchFacts.ts';

const { entries } = readContent(readDisk(fileURLToPath(new URL('../test/content/good', import.meta.url))));

const factsOf = (id: string, change: (data: Record<string, unknown>) => object = () => ({})) => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return searchFacts({ ...entry, data: { ...entry.data, ...change(entry.data) } } as typeof entry, { coverage: 'summary', now: 2026 });
};

test('an experiment stands in each decade in which it ran', () => {
  expect(factsOf('oulu-budget', () => ({ period: { start: '2018' }, status: 'ongoing' })).facets.period).toEqual(['2010-2019', '2020-2029']);
  expect(factsOf('porto-alegre', () => ({ period: { start: '1989', end: '1990-03' }, status: 'ended' })).facets.period).toEqual(['1980-1989', '1990-1999']);
});

test('a work stands in the decade of its publication', () => {
  expect(factsOf('arnstein1969')).toMatchObject({ year: '1969', facets: { period: ['1960-1969'] } });
});

test('a concept has no period', () => {
  expect(factsOf('participation')).toMatchObject({ year: undefined, facets: { kind: ['concepts'], period: [], coverage: ['summary'] } });
});
