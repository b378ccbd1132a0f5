import { expect, test } from 'vitest';
import { classify } from './classify.ts';

test.each([
  ['concepts/equity/index.md', { kind: 'source', collection: 'concepts', id: 'equity' }],
  ['concepts/equity/sv.md', { kind: 'translation', collection: 'concepts', id: 'equity', lang: 'sv' }],
  ['concepts/equity/map.SVG', { kind: 'attachment', collection: 'concepts', id: 'equity', name: 'map.SVG' }],
  ['pages/about/index.mdx', { kind: 'source', collection: 'pages', id: 'about' }],
  ['snapshots/turnout/2026-11-01.json', { kind: 'snapshot', indicator: 'turnout', date: '2026-11-01' }],
  ['README.md', { kind: 'readme' }],
  ['concepts/README.md', { kind: 'readme' }],
])('%s is known', (file, kind) => {
  expect(classify(file)).toEqual(kind);
});

test.each([
  'concepts/equity/index.mdx',
  'concepts/equity/de.md',
  'concepts/index.md',
  'concepts/a/b/index.md',
  'ideas/a/index.md',
  'snapshots/turnout/latest.json',
  'snapshots/2026-11-01.json',
  'concepts/a/a.exe',
  'x',
  '',
])('%s is not', (file) => {
  expect(classify(file)).toEqual({ kind: 'unsupported' });
});
