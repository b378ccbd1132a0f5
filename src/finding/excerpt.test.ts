import { expect, test } from 'vitest';
import { excerptOf, markedParts, sectionsWith } from './excerpt.ts';
import { matcherOf } from './matcher.ts';

const match = matcherOf(['segregaatio', 'koulu'], [], 'fi', { firsts: new Set(['koulu']), lasts: new Set() });
const sections = [
  { id: '', heading: '', text: 'Johdanto ilman sanoja.' },
  { id: 'a', heading: 'Määritelmä', text: 'Segregaatiota on. Koulujen segregaatio on toista, ja siitä kirjoitetaan paljon. Loppu.' },
  { id: 'b', heading: 'Koulut', text: 'Kouluista.' },
];

test('words are marked in any form', () => {
  expect(markedParts('Segregaatiota on kouluissa.', match)).toEqual([
    { text: 'Segregaatiota', marked: true },
    { text: ' on ', marked: false },
    { text: 'kouluissa', marked: true },
    { text: '.', marked: false },
  ]);
});

test('the sentence with most of the words is shown, with the next when it is short', () => {
  expect(
    excerptOf(sections, match)
      ?.map(({ text }) => text)
      .join(''),
  ).toBe('Koulujen segregaatio on toista, ja siitä kirjoitetaan paljon. Loppu.');
});

test('a long sentence is cut around its first word', () => {
  const long = `${'Muuta tekstiä, '.repeat(40)}segregaatio, ${'ja vielä lisää, '.repeat(40)}loppu.`;
  const text =
    excerptOf([{ id: '', heading: '', text: long }], match)
      ?.map((part) => part.text)
      .join('') ?? '';
  expect(text).toMatch(/^… .*segregaatio.* …$/);
  expect(text.length).toBeLessThan(290);
});

test('a text without the words has no excerpt', () => {
  expect(excerptOf([{ id: '', heading: '', text: 'Muuta.' }], match)).toBeUndefined();
});

test('sections that have the words are named in their order', () => {
  expect(sectionsWith(sections, match).map(({ id }) => id)).toEqual(['a', 'b']);
});
