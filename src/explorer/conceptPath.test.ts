import { describe, expect, it } from 'vitest';
import { conceptLayout } from './conceptLayout.ts';
import { netEdges } from './conceptNet.ts';
import { conceptPath } from './conceptPath.ts';
import { room, sheetFor } from './sheet.ts';

const concept = (id: string, { broader = [] as string[], related = [] as string[], cites = [] as string[] } = {}) => ({ id, broader, related, cites });
const concepts = [
  concept('whole'),
  concept('part', { broader: ['whole'], cites: ['w1', 'w2'] }),
  concept('friend', { related: ['part'], cites: ['w2'] }),
  concept('stranger', { cites: ['w1', 'w3'] }),
  concept('alone', { broader: ['nowhere'] }),
];
const edges = netEdges(concepts, ['w1', 'w2', 'w3']);

describe('the net of concepts', () => {
  it('holds each pair once, by the strongest of its reasons, and with the works that both rest on', () => {
    expect(edges).toEqual([
      [1, 0, 'broader', []],
      [2, 1, 'related', [1]],
      [1, 3, 'shared', [0]],
    ]);
  });

  it('leads from one concept to another with the reason of each step, as the reader goes', () => {
    expect(conceptPath(5, edges, 0, 3)).toEqual([
      { from: 0, to: 1, kind: 'narrower', works: [] },
      { from: 1, to: 3, kind: 'shared', works: [0] },
    ]);
    expect(conceptPath(5, edges, 2, 0)).toEqual([
      { from: 2, to: 1, kind: 'related', works: [1] },
      { from: 1, to: 0, kind: 'broader', works: [] },
    ]);
  });

  it('says so when nothing leads there, and takes no step to where one is', () => {
    expect(conceptPath(5, edges, 0, 4)).toBeUndefined();
    expect(conceptPath(5, edges, 2, 2)).toEqual([]);
  });

  it('prefers two stated relations to two works that are shared', () => {
    const net = netEdges(
      [concept('a', { related: ['b'], cites: ['x'] }), concept('b', { related: ['d'] }), concept('c', { cites: ['x', 'y'] }), concept('d', { cites: ['y'] })],
      ['x', 'y'],
    );
    expect(conceptPath(4, net, 0, 3)?.map(({ kind }) => kind)).toEqual(['related', 'related']);
  });

  it('is laid out the same on every run, inside the sheet, no two labels on each other', () => {
    const ring = Array.from({ length: 40 }, (_, at): [number, number, 'related', number[]] => [at, (at * 7 + 1) % 40, 'related', []]);
    const places = conceptLayout(40, ring);
    const { width, height } = sheetFor(40);
    expect(conceptLayout(40, ring)).toEqual(places);
    expect(places.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
    const touching = places.flatMap((a, at) =>
      places.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < room.width - 2 && Math.abs(a.y - b.y) < room.height - 2),
    );
    expect(touching).toEqual([]);
    expect(conceptLayout(1, [])).toEqual([{ x: 500, y: 380 }]);
    expect(conceptLayout(0, [])).toEqual([]);
  });
});
