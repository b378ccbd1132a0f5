import { expect, test } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { concept, snapshot, translation, work } from '../test/sample.ts';
import { buildGraph } from './build.ts';

const graphOf = (texts: Record<string, string>) => {
  const { entries, snapshots } = readContent(rawFiles(texts));
  return buildGraph(entries, snapshots);
};

test('references, citations and links become edges with their reverse', () => {
  const graph = graphOf({
    'concepts/a/index.md': concept({ title: 'A', definition: 'D [@w].', extra: 'related: [b]\n', body: '[b](../b/index.md) [@w] [@own]\n' }).replace(
      '---\n[b]',
      'sources: [{ id: own, title: O }]\n---\n[b]',
    ),
    'concepts/a/en.md': translation({ fields: 'title: A\nsummary: S.\ndefinition: D [@w].\n' }),
    'concepts/b/index.md': concept({ title: 'B' }),
    'literature/w/index.md': work(),
  });
  expect(graph.unresolved).toEqual([]);
  expect(graph.edges.map(({ from, to, kind, field, where }) => [from, to, kind, field, where.file])).toEqual([
    ['concepts/a', 'concepts/b', 'reference', 'related', 'concepts/a/index.md'],
    ['concepts/a', 'literature/w', 'citation', 'definition', 'concepts/a/index.md'],
    ['concepts/a', 'literature/w', 'citation', 'body', 'concepts/a/index.md'],
    ['concepts/a', 'concepts/b', 'link', 'body', 'concepts/a/index.md'],
    ['concepts/a', 'literature/w', 'citation', 'definition', 'concepts/a/en.md'],
  ]);
  const reversed = [...graph.incoming.values()].flat();
  expect(new Set(reversed)).toEqual(new Set(graph.edges));
  expect([...graph.outgoing.values()].flat()).toHaveLength(graph.edges.length);
});

test('what leads nowhere is in `unresolved` with its place', () => {
  const graph = graphOf({
    'concepts/a/index.md': concept({ extra: 'related: [x]\n', body: 'a [@y] [z](../z/index.md) [q](#q)\n' }),
    'snapshots/s/2026-11-01.json': snapshot({ indicator: 's' }),
  });
  expect(graph.unresolved.map((one) => [one.kind, one.where.path ?? one.where.bodyOffset])).toEqual([
    ['reference', ['related', 0]],
    ['citation', 3],
    ['link', 7],
    ['link', 26],
    ['reference', ['indicator']],
  ]);
});

test('nothing is changed in what is given', () => {
  const { entries, snapshots } = readContent(rawFiles({ 'concepts/a/index.md': concept({ extra: 'related: [a]\n' }) }));
  const before = structuredClone(entries);
  buildGraph(entries, snapshots);
  expect(entries).toEqual(before);
});

test('each text is parsed once', () => {
  const graph = graphOf({ 'concepts/a/index.md': concept({ body: '[@x]\n' }) });
  expect(graph.markdown('[@x]\n')).toBe(graph.markdown('[@x]\n'));
});
