import { expect, test } from 'vitest';
import { readContent } from '../reading/readContent.ts';
import { rawFiles } from '../test/problemsOf.ts';
import { concept, translation } from '../test/sample.ts';
import { anchorsOf, bodyIn } from './anchors.ts';

const { entries } = readContent(
  rawFiles({
    'concepts/a/index.md': concept({ body: '## Osa\n\n## Osa\n' }).replace(
      'interpretations: []',
      'interpretations: [{ id: ladder, title: T, text: X, cites: [] }]',
    ),
    'concepts/a/en.md': translation({ body: '## Part\n' }),
    'concepts/a/sv.md': translation({ lang: 'sv', coverage: 'summary' }),
  }),
);

test('headings of the language that is shown, and keyed parts, are anchors', () => {
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  expect([...anchorsOf(entry, 'fi')]).toEqual(['osa', 'osa-1', 'interpretations-ladder']);
  expect([...anchorsOf(entry, 'en')]).toEqual(['part', 'interpretations-ladder']);
  expect([...anchorsOf(entry, 'sv')]).toEqual(['osa', 'osa-1', 'interpretations-ladder']);
  expect(bodyIn(entry, 'sv').lang).toBe('fi');
});
