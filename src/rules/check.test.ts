import { expect, test } from 'vitest';
import { rawFiles } from '../test/problemsOf.ts';
import { concept } from '../test/sample.ts';
import { checkFiles } from './check.ts';

const texts = { 'concepts/b/index.md': concept({ extra: 'related: [x]\n' }), 'concepts/a/index.md': concept({ title: 'A', extra: 'related: [y, x]\n' }) };

test('problems are sorted by file, line and column', async () => {
  const { problems } = await checkFiles(rawFiles(texts));
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'content/concepts/a/index.md:7:11',
    'content/concepts/a/index.md:7:14',
    'content/concepts/b/index.md:7:11',
  ]);
});

test('`wanted` limits what is reported and not what is read', async () => {
  const { content, problems } = await checkFiles(rawFiles(texts), { wanted: (file) => file.includes('/b/') });
  expect([content.entries.length, problems.length]).toEqual([2, 1]);
});

test('any garbage in the fields is a problem and never a crash', async () => {
  const garbage = ['null', '5', '[]', '{}', '"x"', '[null, 5, [x], {id: 1}]', '{id: [x]}', 'true', '2020-01-01'];
  const fields = ['title', 'sources', 'interpretations', 'related', 'broader', 'altTerms', 'definition', 'lang', 'fictional'];
  for (const value of garbage)
    for (const field of fields) {
      const text = `---\nlang: fi\ntitle: T\nsummary: S\ndefinition: D\ninterpretations: []\n---\n[@x]\n`
        .replace(new RegExp(`^${field}:.*\\n`, 'm'), '')
        .replace('---\n', `---\n${field}: ${value}\n`);
      const { problems } = await checkFiles(
        rawFiles({
          'concepts/a/index.md': text,
          'concepts/a/sv.md': `---\n${field}: ${value}\n---\n`,
          'snapshots/a/2026-01-01.json': value.startsWith('2') ? '' : `{"values": ${JSON.stringify(value)}}`,
        }),
      );
      expect(problems.some((problem) => problem.level === 'error')).toBe(true);
    }
});
