import { expect, test } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { city, concept, experiment, indicator, snapshot, translation, work } from '../test/sample.ts';
import { affectedFiles } from './affectedFiles.ts';

const texts = {
  'concepts/participation/index.md': concept({ body: 'Näin [@arnstein1969]. [Budjetti](../../experiments/budget/index.md).\n' }),
  'concepts/participation/en.md': translation(),
  'concepts/other/index.md': concept({ title: 'Muu' }),
  'concepts/namesake/index.md': concept({ title: 'osallisuus' }),
  'literature/arnstein1969/index.md': work(),
  'cities/oulu/index.md': city(),
  'experiments/budget/index.md': experiment(),
  'indicators/turnout/index.md': indicator(),
  'snapshots/turnout/2026-11-01.json': snapshot(),
};
const affected = (changed: readonly string[], without: readonly string[] = []): string[] => {
  const left = Object.fromEntries(Object.entries(texts).filter(([file]) => !without.includes(file)));
  const { entries, snapshots } = readContent(rawFiles(left));
  return [...affectedFiles(changed, buildGraph(entries, snapshots))].sort();
};

test('a change touches its entry, its translations, what refers to it, and its namesakes', () => {
  expect(affected(['concepts/participation/index.md'])).toEqual([
    'concepts/namesake/index.md',
    'concepts/participation/en.md',
    'concepts/participation/index.md',
    'experiments/budget/index.md',
    'indicators/turnout/index.md',
  ]);
});

test('what was removed touches what still refers to it', () => {
  expect(affected(['cities/oulu/index.md'], ['cities/oulu/index.md'])).toEqual(['cities/oulu/index.md', 'experiments/budget/index.md']);
  expect(affected(['literature/arnstein1969/index.md'], ['literature/arnstein1969/index.md'])).toEqual([
    'concepts/participation/index.md',
    'literature/arnstein1969/index.md',
  ]);
  expect(affected(['experiments/budget/index.md'], ['experiments/budget/index.md'])).toEqual([
    'concepts/participation/index.md',
    'experiments/budget/index.md',
  ]);
});

test('an indicator touches its snapshots; a picture its entry; anything else only itself', () => {
  expect(affected(['indicators/turnout/index.md'])).toContain('snapshots/turnout/2026-11-01.json');
  expect(affected(['concepts/other/map.svg'])).toEqual(['concepts/other/index.md', 'concepts/other/map.svg']);
  expect(affected(['README.md'])).toEqual(['README.md']);
});
