import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../reading/classify.ts';
import { fieldRanges } from './fieldRanges.ts';
import { locate, prepare } from './locate.ts';

const at = (file: string, text: string) => prepare({ file, text, size: text.length, is: classify(file) }, fieldRanges);
const entry = `---
title: "Ääni"
list: [a, bb]
point: { lon: 1, lat: 2 }
text: >-
  yksi kaksi
  kolme
items:
  - id: x
    value: 5
---
Teksti.

Toinen.
`;
const place = (where: object, text = entry, file = 'concepts/a/index.md') => {
  const { line, column } = locate({ file, ...where }, at(file, text));
  return `${line}:${column}`;
};

test('values, keys, items and parts of values are found', () => {
  expect(place({ path: ['title'] })).toBe('2:8');
  expect(place({ path: ['title'], key: true })).toBe('2:1');
  expect(place({ path: ['list', 1] })).toBe('3:11');
  expect(place({ path: ['point', 'lat'] })).toBe('4:23');
  expect(place({ path: ['text'], needle: 'kolme' })).toBe('7:3');
  expect(place({ path: ['items', 0, 'value'] })).toBe('10:12');
});

test('a field that is not there is looked for at its nearest parent', () => {
  expect(place({ path: ['items', 0, 'title'] })).toBe('9:5');
  expect(place({ path: ['nothing'] })).toBe('1:1');
});

test('offsets of the body count from its first line', () => {
  expect(place({ bodyOffset: 0 })).toBe('12:1');
  expect(place({ bodyOffset: 9 })).toBe('14:1');
  expect(place({ bodyOffset: 9 + 2 }, entry.replaceAll('\n', '\r\n'))).toBe('14:1');
});

test('a byte order mark and Windows line endings move nothing', () => {
  expect(place({ path: ['list', 1] }, `\uFEFF${entry}`)).toBe('3:11');
  expect(place({ path: ['items', 0, 'value'] }, entry.replaceAll('\n', '\r\n'))).toBe('10:12');
});

test('snapshots are JSON from the first line', () => {
  expect(place({ path: ['values', 1, 'area'] }, '{\n  "values": [\n    { "area": "1" },\n    { "area": "2" }\n  ]\n}\n', 'snapshots/a/2026-01-01.json')).toBe(
    '4:15',
  );
});

test('the second of two equal needles is found when its offset is known', () => {
  expect(place({ path: ['text'], needle: 'a', fieldOffset: 4 }, '---\ntext: a b a\n---\n')).toBe('2:11');
});

test('a word of any plain value is found where it stands', () => {
  const word = fc.stringMatching(/^[a-zäö]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(7), (words, index) => {
      const value = words.map((one, at) => `${one}${at}x`).join(' ');
      const needle = `${words[index % words.length]}${index % words.length}x`;
      const text = `---\na: 1\ntext: '${value}'\n---\n`;
      const found = locate({ file: 'concepts/a/index.md', path: ['text'], needle, fieldOffset: value.indexOf(needle) }, at('concepts/a/index.md', text));
      expect(text.slice(found.offset, found.offset + needle.length)).toBe(needle);
      expect(found.line).toBe(3);
    }),
  );
});
