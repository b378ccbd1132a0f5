import { describe, expect, it } from 'vitest';
import { fi } from '../i18n/library/fi.ts';
import { prepareLibrary } from './narrow.ts';
import { rowsOf } from './rowBits.ts';
import { textRows } from './textRows.ts';
import { packColumn } from './valueColumn.ts';

const library = prepareLibrary({
  lang: 'fi',
  words: fi.words,
  now: 2026,
  base: '/',
  meta: [],
  size: 2,
  facets: [{ name: 'theme', title: 'Teema', values: [{ key: 'safety', label: 'turvallisuus' }], column: packColumn([[0], []]) }],
});
const names = { ids: ['a', 'b'], titles: ['Komissio', 'Puisto'], langs: {}, places: ['Malmö, Ruotsi', 'Kairo'], start: [2010, 2000], end: [0, 0], ends: 'ou' };
const summaries = ['Kuntien työ', 'Lähiön puisto'];
const found = (text: string): number[] | undefined => {
  const bits = textRows(text, library, names, (row) => summaries[row]);
  return bits && rowsOf(bits);
};

describe('words that narrow a library', () => {
  it('are found in title, place, labels and summary, all of them in any order', () => {
    expect(found('turvallisuus malmö')).toEqual([0]);
    expect(found('puisto')).toEqual([1]);
    expect(found('puisto malmö')).toEqual([]);
  });

  it('are found without their diacritics and in any case', () => {
    expect(found('MALMO')).toEqual([0]);
    expect(found('lahion')).toEqual([1]);
    expect(found('työ')).toEqual([0]);
  });

  it('narrow nothing when there are none', () => {
    expect(found('  ')).toBeUndefined();
  });
});
