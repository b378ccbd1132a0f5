import { expect, test } from 'vitest';
import { prepareQuery } from './searchQuery.ts';

test('white space around and between the words does not count', () => {
  expect(prepareQuery('  sosiaalinen \n\t kestävyys ', 'fi')).toBe('sosiaalinen kestävyys');
  expect(prepareQuery(' \u00a0 ', 'en')).toBe('');
});

test('letters typed as a base and a mark are the same letters', () => {
  expect(prepareQuery('kesta\u0308vyys', 'fi')).toBe('kestävyys');
});

test('an exact phrase keeps its quotation marks', () => {
  expect(prepareQuery('"social mix"', 'en')).toBe('"social mix"');
});

test('a text pasted by mistake is cut', () => {
  expect(prepareQuery('sana '.repeat(100), 'fi')).toHaveLength(199);
});
