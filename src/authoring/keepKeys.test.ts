import { expect, test } from 'vitest';
import { keepKeys } from './keepKeys.ts';

test('items get keys once they are called something, and keep them', () => {
  const fields = {
    sources: [
      { title: 'Raportti', publisher: 'Oulun kaupunki', issued: '5/2020' },
      { title: 'Sivu' },
      { url: 'https://example.org' },
      { id: 'oma', title: 'Muu' },
    ],
    results: [{ text: 'Pihalla kävi väkeä' }, {}],
    adaptedFrom: [{ changes: 'Kaikki' }],
  };
  keepKeys('experiments', fields);
  expect(fields).toEqual({
    sources: [
      { id: 'oulun-kaupunki-2020', title: 'Raportti', publisher: 'Oulun kaupunki', issued: '5/2020' },
      { id: 'sivu', title: 'Sivu' },
      { url: 'https://example.org' },
      { id: 'oma', title: 'Muu' },
    ],
    results: [{ id: 'pihalla-kavi-vakea', text: 'Pihalla kävi väkeä' }, {}],
    adaptedFrom: [{ changes: 'Kaikki' }],
  });
});
