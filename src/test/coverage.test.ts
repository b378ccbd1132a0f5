/** What the published content must hold, whoever adds to it. */
import { expect, test } from 'vitest';
import { coverageOf } from '../coverage/coverageOf.ts';
import { buildGraph } from '../graph/build.ts';
import { readDisk } from '../reading/disk.ts';
import { readContent } from '../reading/readContent.ts';

const { entries, snapshots } = readContent(readDisk(process.env['CONTENT_DIR'] ?? 'content'));
const coverage = coverageOf(entries, buildGraph(entries, snapshots));

test('no entry is a dead end', () => {
  expect(coverage.deadEnds).toEqual([]);
});

test('every statement with a figure carries a citation', () => {
  expect(coverage.collections.filter(({ figures }) => figures.cited < figures.statements)).toEqual([]);
});

test('every entry is whole in Finnish and English and at least summed up in Swedish', () => {
  const wanting = coverage.collections.flatMap(({ collection, languages: { fi, sv, en } }) => {
    const behind = { fi: fi.missing + fi.summary + fi['term-only'], sv: sv.missing + sv['term-only'], en: en.missing + en.summary + en['term-only'] };
    return Object.values(behind).some((count) => count > 0) ? [{ collection, ...behind }] : [];
  });
  expect(wanting).toEqual([]);
});
