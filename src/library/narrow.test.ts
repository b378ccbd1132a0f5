import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fi } from '../i18n/library/fi.ts';
import type { LibraryIndex } from './libraryData.ts';
import { narrow, prepareLibrary } from './narrow.ts';
import { packColumn, unpackColumn } from './valueColumn.ts';

const columns = fc.array(
  fc.array(fc.nat(4), { maxLength: 3 }).map((values) => [...new Set(values)].sort((a, b) => a - b)),
  { minLength: 1, maxLength: 80 },
);
const facet = (name: string, rows: number[][]) => ({
  name,
  title: name,
  values: Array.from({ length: 5 }, (_, at) => ({ key: `${name}${at}`, label: `${name} ${at}` })),
  column: packColumn(rows),
});
const indexOf = (a: number[][], b: number[][]): LibraryIndex => ({
  lang: 'fi',
  words: fi.words,
  now: 2026,
  base: '/fi/tapaukset/',
  meta: [],
  size: a.length,
  facets: [facet('a', a), facet('b', b)],
});

describe('a packed column', () => {
  it('is read as it was written, however many values a facet has', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(240), { maxLength: 6 }), { minLength: 1, maxLength: 60 }), (rows) => {
        expect(unpackColumn(JSON.parse(JSON.stringify(packColumn(rows))), rows.length)).toEqual(rows);
      }),
    );
  });

  it('of an empty library is told from one entry without values', () => {
    expect(unpackColumn('', 0)).toEqual([]);
    expect(unpackColumn('', 1)).toEqual([[]]);
  });
});

describe('narrowing', () => {
  it('means OR within a facet, AND between facets, and counts what each tick would show', () => {
    fc.assert(
      fc.property(columns, fc.uniqueArray(fc.nat(4), { maxLength: 3 }), fc.uniqueArray(fc.nat(4), { maxLength: 2 }), (a, inA, inB) => {
        const b = a.map((_, row) => a[a.length - 1 - row] ?? []);
        const chosen = new Map([
          ...(inA.length > 0 ? [['a', inA.map((value) => `a${value}`)] as const] : []),
          ...(inB.length > 0 ? [['b', inB.map((value) => `b${value}`)] as const] : []),
        ]);
        const fits = (values: number[] | undefined, wanted: number[]) => wanted.length === 0 || wanted.some((value) => values?.includes(value));
        const { rows, counts } = narrow(prepareLibrary(indexOf(a, b)), chosen);
        const all = a.map((_, row) => row);
        expect(rows).toEqual(all.filter((row) => fits(a[row], inA) && fits(b[row], inB)));
        expect(counts.get('a')).toEqual([0, 1, 2, 3, 4].map((value) => all.filter((row) => a[row]?.includes(value) && fits(b[row], inB)).length));
        expect(counts.get('b')).toEqual([0, 1, 2, 3, 4].map((value) => all.filter((row) => b[row]?.includes(value) && fits(a[row], inA)).length));
      }),
    );
  });

  it('by a value that the library does not know shows nothing', () => {
    expect(narrow(prepareLibrary(indexOf([[0], [1]], [[0], [1]])), new Map([['a', ['elsewhere']]])).rows).toEqual([]);
  });
});
