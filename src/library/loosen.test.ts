import { describe, expect, it } from 'vitest';
import { fi } from '../i18n/library/fi.ts';
import { loosen } from './loosen.ts';
import { prepareLibrary } from './narrow.ts';
import { addRow, noRows } from './rowBits.ts';
import { packColumn } from './valueColumn.ts';

const facet = (name: string, rows: number[][]) => ({
  name,
  title: name,
  values: ['0', '1', '2'].map((key) => ({ key, label: key })),
  column: packColumn(rows),
});
/** Four entries: theme, country. */
const library = prepareLibrary({
  lang: 'fi',
  words: fi.words,
  now: 2026,
  base: '/',
  meta: [],
  size: 4,
  facets: [facet('theme', [[0], [0], [0], [1]]), facet('country', [[0], [0], [1], [1]])],
});
const chosen = (choices: Record<string, string[]>) => new Map(Object.entries(choices));

describe('what to give up when nothing fits', () => {
  it('is each facet that alone stands in the way, the one that shows most first', () => {
    expect(loosen(library, chosen({ theme: ['2'], country: ['0'] }), undefined)).toEqual([{ name: 'theme', count: 2 }]);
    const within = noRows(4);
    addRow(within, 3);
    expect(loosen(library, chosen({ country: ['0'] }), within)).toEqual([
      { name: 'text', count: 2 },
      { name: 'country', count: 1 },
    ]);
  });

  it('is nothing by itself when several stand in the way', () => {
    expect(loosen(library, chosen({ theme: ['2'], country: ['2'] }), undefined)).toEqual([]);
  });
});
