import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { writeEntry } from './writeEntry.ts';

test('fields as people would write them', () => {
  const long = 'Pihalla kävi laskentapäivinä keskimäärin 38 ihmistä syyskuussa 2022, kun ennen kokeilua kävijöitä oli 14: tavoite jäi saavuttamatta.';
  expect(
    writeEntry(
      { lang: 'fi', title: 'Piha: yhteinen', cities: ['oulu', 'espoo'], period: { start: '2021' }, lessons: [long], draft: false, lines: 'a\n\nb', none: [] },
      '## Mitä\n\nTeksti.',
    ),
  ).toBe(`---
lang: fi
title: "Piha: yhteinen"
cities: [oulu, espoo]
period:
  start: '2021'
lessons:
  - >-
    Pihalla kävi laskentapäivinä keskimäärin 38 ihmistä syyskuussa 2022, kun ennen kokeilua kävijöitä oli 14: tavoite
    jäi saavuttamatta.
draft: false
lines: |-
  a

  b
none: []
---

## Mitä

Teksti.
`);
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'yes',
    '1_000',
    '0o17',
    '- a',
    '&a',
    '*b',
    '!c',
    '#x',
    'a: b',
    'a #b',
    '---',
    '...',
    '{a}',
    '[b]',
    '| x',
    '> y',
    '? z',
    '"',
    "'",
    '%',
    '@',
    '`',
    '~',
    '1:20',
    '.5',
    '0x1F',
    '=',
    '<<',
  ),
  fc.lorem({ maxCount: 60 }),
);
const plain = (text: string): string =>
  text
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\u2028\u2029\uFEFF]/g, '')
    .trim();

test('what is written is read back', () => {
  const value = texts.map(plain).filter((text) => text !== '');
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'on', 'non-dropping'),
        fc.oneof(value, fc.integer(), fc.boolean(), fc.array(value), fc.record({ x: value, y: fc.array(fc.record({ id: value })) })),
      ),
      texts.map(plain),
      (data, body) => {
        const read = parseMarkdownFile(writeEntry(data, body));
        expect(read.fault).toBeUndefined();
        expect(read.data).toEqual(JSON.parse(JSON.stringify(data)));
        expect(read.body.trim()).toBe(body);
      },
    ),
    { numRuns: 400 },
  );
});
