/** The content that benchmarks use is the same on every run and has nothing wrong with it. */
import { expect, test } from 'vitest';
import { checkFiles } from '../rules/check.ts';
import { generate } from './generate.ts';
import { rawFiles } from './problemsOf.ts';

test('generated content is the same on every run and passes the check', async () => {
  const files = generate(40);
  expect([...files]).toEqual([...generate(40)]);
  const { content, problems } = await checkFiles(rawFiles(Object.fromEntries(files)));
  expect(problems).toEqual([]);
  expect(content.entries).toHaveLength(44);
  expect(content.entries.every((entry) => entry.collection === 'literature' || entry.translations.en?.sourceDigest)).toBe(true);
});
