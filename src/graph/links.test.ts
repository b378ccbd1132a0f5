import { expect, test } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';
import { buildGraph } from './build.ts';
import { resolveLink } from './links.ts';

const { entries } = readContent(
  rawFiles({ 'concepts/a/index.md': concept({ title: 'A' }), 'concepts/a/en.md': translation(), 'concepts/b/index.md': concept({ title: 'B' }) }),
);
const { nodes } = buildGraph(entries, []);
const to = (url: string) => {
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  const found = resolveLink(url, entry, nodes);
  return found.kind === 'entry'
    ? `${found.entry.id}${found.fragment === undefined ? '' : `#${found.fragment}`}`
    : found.kind === 'broken'
      ? found.reason
      : found.kind;
};

test.each([
  ['../b/index.md', 'b'],
  ['../b/fi.md', 'b'],
  ['./index.md#x', 'a#x'],
  ['en.md', 'a'],
  ['#x', 'a#x'],
  ['../../concepts/b/index.md#x', 'b#x'],
  ['https://a.fi', 'external'],
  ['//a.fi', 'external'],
  ['mailto:a@b.fi', 'external'],
  ['data.csv', 'attachment'],
  ['../b/data.csv', 'not-markdown'],
  ['../b', 'not-markdown'],
  ['../b/en.md', 'no-file'],
  ['../c/index.md', 'no-file'],
  ['../../../a', 'outside'],
  ['/concepts/b/index.md', 'outside'],
])('%s leads to %s', (url, target) => {
  expect(to(url)).toBe(target);
});
