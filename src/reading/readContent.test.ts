import { expect, test } from 'vitest';
import { rawFiles } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';
import { readContent } from './readContent.ts';

const raw = rawFiles({
  'concepts/b/index.md': concept({ extra: 'titel: x\n' }),
  'concepts/a/index.md': concept({ body: 'Teksti.\n' }),
  'concepts/a/en.md': translation({ digest: '0123456789abcdef', body: 'Text.\n' }),
});

test('entries come with their translations, sorted; what the schema refuses is an issue', () => {
  const { entries, issues } = readContent(raw);
  expect(entries.map(({ id, body, translations }) => [id, body, translations.en?.coverage, translations.en?.sourceDigest, translations.en?.body])).toEqual([
    ['a', 'Teksti.\n', 'full', '0123456789abcdef', 'Text.\n'],
  ]);
  expect(issues.map(({ file, issue }) => [file, issue.code])).toEqual([['concepts/b/index.md', 'unrecognized_keys']]);
});

test('the order of the files does not matter', () => {
  expect(readContent([...raw].reverse())).toEqual(readContent(raw));
});

test('with `salvage` an entry with mistakes is there without them', () => {
  const { entries, issues } = readContent(raw, { salvage: true });
  expect(entries.map((entry) => [entry.id, Object.keys(entry.data)])).toEqual([
    ['a', ['lang', 'title', 'summary', 'definition', 'interpretations']],
    ['b', ['lang', 'title', 'summary', 'definition', 'interpretations']],
  ]);
  expect(issues).toHaveLength(1);
});
