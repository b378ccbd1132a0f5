import { expect, it } from 'vitest';
import { fi } from '../i18n/library/fi.ts';
import { prepareLibrary } from './narrow.ts';
import { sortRows } from './sortRows.ts';
import { packColumn } from './valueColumn.ts';

const names = {
  ids: ['a', 'b', 'c'],
  titles: ['A', 'B', 'C'],
  langs: {},
  places: ['Åbo', 'Ähtäri', 'Espoo'],
  start: [2019, 2001, 2019],
  end: [0, 0, 0],
  ends: 'ooo',
};
const library = prepareLibrary({
  lang: 'fi',
  words: fi.words,
  now: 2026,
  base: '',
  meta: [],
  size: 3,
  facets: [
    {
      name: 'evidence',
      title: '',
      values: [
        { key: 'strong', label: '' },
        { key: 'weak', label: '' },
      ],
      column: packColumn([[1], [], [0]]),
    },
  ],
});

it.each([
  ['title', false, [0, 1, 2]],
  ['title', true, [2, 1, 0]],
  ['place', false, [2, 0, 1]],
  ['start', false, [1, 0, 2]],
  ['start', true, [0, 2, 1]],
  ['evidence', false, [2, 0, 1]],
] as const)('rows by %s (descending: %s) come in the order of the language, of the years and of the levels', (sort, descending, order) => {
  expect(sortRows([0, 1, 2], { sort, descending }, library, names, 'fi')).toEqual(order);
});
