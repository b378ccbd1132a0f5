import { expect, test } from 'vitest';
import { excerptParts } from './searchExcerpt.ts';

const text = (excerpt: string): string =>
  excerptParts(excerpt)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('matched words are marked', () => {
  expect(text('Kaupungin <mark>osallisuus</mark> kasvoi.')).toBe('Kaupungin [osallisuus] kasvoi.');
  expect(text('<mark>Osallisuus</mark> <mark>kasvoi.</mark>')).toBe('[Osallisuus] [kasvoi.]');
});

test('a sentence cut at either end says so', () => {
  expect(text('ja <mark>osallisuus</mark> kasvoi, kun')).toBe('… ja [osallisuus] kasvoi, kun …');
  expect(text('2014). <mark>Osallisuus</mark> kasvoi.')).toBe('… 2014). [Osallisuus] kasvoi.');
  expect(text('Hän sanoi: ”<mark>kyllä</mark>.”')).toBe('Hän sanoi: ”[kyllä].”');
});

test('an empty excerpt has no parts', () => {
  expect(excerptParts(' ')).toEqual([]);
});

test('what looks like HTML stays text', () => {
  expect(text('Arvo &lt;script&gt; & &amp; <mark>x</mark>.')).toBe('Arvo <script> & &amp; [x].');
});
