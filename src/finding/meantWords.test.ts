import { expect, test } from 'vitest';
import { meantWords } from './meantWords.ts';

test('words of a question that say nothing of its subject are left out', () => {
  expect(meantWords('Mitä on segregaatio?')).toEqual(['segregaatio']);
});

test('each word is looked up once', () => {
  expect(meantWords('koti Koti kotiin')).toEqual(['koti', 'kotiin']);
});

test('when nothing else is left, they are what was asked for', () => {
  expect(meantWords('mitä se on')).toEqual(['mita', 'se', 'on']);
});
