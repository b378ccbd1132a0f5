import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { city, concept, experiment, translation, work } from '../test/sample.ts';
import { coverageOf } from './coverageOf.ts';

const coverage = (texts: Record<string, string>) => {
  const { entries, snapshots } = readContent(rawFiles(texts));
  return coverageOf(entries, buildGraph(entries, snapshots));
};

const texts = {
  'cities/oulu/index.md': city(),
  'concepts/participation/index.md': concept({ body: 'Tikapuut [@arnstein1969].' }),
  'concepts/participation/en.md': translation({ coverage: 'summary' }),
  'concepts/alone/index.md': concept({ title: 'Yksin' }),
  'experiments/oulu-budget/index.md': experiment({ body: 'Ääniä annettiin 1 250 [@arnstein1969].\n\nOsuus oli 45 %.' }),
  'literature/arnstein1969/index.md': work(),
  'literature/other2000/index.md': work({ title: 'Other', issued: '2000' }),
};

test('coverage counts entries, languages and statements with figures', () => {
  const { collections } = coverage(texts);
  expect(collections.map(({ collection, entries }) => [collection, entries])).toEqual([
    ['concepts', 2],
    ['literature', 2],
    ['cities', 1],
    ['experiments', 1],
  ]);
  expect(collections[0]?.languages).toEqual({
    fi: { full: 2, summary: 0, 'term-only': 0, missing: 0, none: 0 },
    sv: { full: 0, summary: 0, 'term-only': 0, missing: 2, none: 0 },
    en: { full: 0, summary: 1, 'term-only': 0, missing: 1, none: 0 },
  });
  expect(collections.find(({ collection }) => collection === 'literature')?.languages.fi).toMatchObject({ full: 0, none: 2 });
  expect(collections.find(({ collection }) => collection === 'experiments')?.figures).toEqual({ statements: 2, cited: 1 });
});

test('coverage lists dead ends, entries that nothing refers to, and works that nothing cites', () => {
  const { deadEnds, unlinked, uncitedWorks, worksWithoutAnnotation } = coverage(texts);
  expect(deadEnds).toEqual([
    { key: 'concepts/alone', lacks: ['practice', 'work'] },
    { key: 'experiments/oulu-budget', lacks: ['two-concepts'] },
  ]);
  expect(unlinked).toEqual(['concepts/alone', 'experiments/oulu-budget']);
  expect(uncitedWorks).toEqual(['other2000']);
  expect(worksWithoutAnnotation).toEqual(['arnstein1969', 'other2000']);
});

test('made-up examples and drafts neither count nor lead anywhere', () => {
  const made = { ...texts, 'experiments/made-up/index.md': experiment({ title: 'Keksitty', concepts: '[alone]', extra: 'fictional: true\n' }) };
  const { collections, deadEnds } = coverage(made);
  expect(collections.find(({ collection }) => collection === 'experiments')?.entries).toBe(1);
  expect(deadEnds[0]).toEqual({ key: 'concepts/alone', lacks: ['practice', 'work'] });
});
