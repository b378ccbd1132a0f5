import { expect, test } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';
import { sourceDigestOf } from './digest.ts';

const interpretations = (ids: string[]) => `interpretations:\n${ids.map((id) => `  - { id: ${id}, title: T${id}, text: X${id}, cites: [] }\n`).join('')}`;
const source = (change: (text: string) => string = (text) => text) =>
  change(concept({ extra: 'historyNote: H.\n', body: 'Teksti.\n' }).replace('interpretations: []\n', interpretations(['a', 'b'])));
const fields = 'title: P\nsummary: S.\ninterpretations:\n  - { id: b, title: B }\n';
const digest = (text: string, coverage = 'summary') => {
  const { entries } = readContent(rawFiles({ 'concepts/c/index.md': text, 'concepts/c/en.md': translation({ coverage, fields }) }));
  const [entry] = entries;
  if (!entry?.translations.en) throw new Error('no translation');
  return sourceDigestOf(entry, entry.translations.en);
};

test('it is sixteen hexadecimal characters that stay the same for ever', () => {
  expect(digest(source())).toMatchInlineSnapshot(`"f3016d8618c3c2e0"`);
});

test('it changes with the texts that the translation holds', () => {
  for (const [from, to] of [
    ['Osallisuus', 'Osallistuminen'],
    ['Lyhyt kuvaus', 'Pitkä kuvaus'],
    ['Tb', 'Uusi'],
  ] as const)
    expect(digest(source((text) => text.replace(from, to))), from).not.toBe(digest(source()));
});

test('it does not change with other texts, facts, order or line endings', () => {
  const same = [
    (text: string) => text.replace('H.', 'Toinen.'),
    (text: string) => text.replace('Xb', 'Toinen'),
    (text: string) => text.replace('Teksti.', 'Toinen.'),
    (text: string) => text.replace('historyNote', 'exactMatch: [https://a.fi]\nhistoryNote'),
    (text: string) => text.replace(interpretations(['a', 'b']), interpretations(['b', 'a'])),
    (text: string) => text.replaceAll('\n', '\r\n'),
  ];
  for (const change of same) expect(digest(source(change))).toBe(digest(source()));
});

test('the body counts when the coverage is full', () => {
  expect(
    digest(
      source((text) => text.replace('Teksti.', 'Toinen.')),
      'full',
    ),
  ).not.toBe(digest(source(), 'full'));
  expect(
    digest(
      source((text) => text.replaceAll('\n', '\r\n')),
      'full',
    ),
  ).toBe(digest(source(), 'full'));
});
