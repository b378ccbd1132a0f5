import { expect, test } from 'vitest';
import { readState, writeState } from './searchState.ts';

test('an address without parameters asks for nothing', () => {
  expect(readState('')).toEqual({ query: '', chosen: new Map(), everywhere: false, sort: 'relevance' });
  expect(writeState({ query: '  ', chosen: new Map([['kind', []]]), everywhere: false, sort: 'relevance' })).toBe('');
});

test('facets repeat their parameter, each value once', () => {
  expect(readState('?q=asuminen&theme=housing&kind=cases&theme=safety&kind=cases')).toEqual({
    query: 'asuminen',
    chosen: new Map([
      ['kind', ['cases']],
      ['theme', ['housing', 'safety']],
    ]),
    everywhere: false,
    sort: 'relevance',
  });
});

test('parameters of others are left out', () => {
  expect(writeState(readState('?utm_source=x&q=koti'))).toBe('?q=koti');
});

test('what is written is read back', () => {
  const state = { query: 'työ & "koti" 100 %', chosen: new Map([['theme' as const, ['housing']]]), everywhere: true, sort: 'newest' as const };
  expect(writeState(state)).toBe('?q=ty%C3%B6+%26+%22koti%22+100+%25&theme=housing&sort=newest&langs=all');
  expect(readState(writeState(state))).toEqual(state);
});
