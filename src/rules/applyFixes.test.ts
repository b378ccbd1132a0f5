import { expect, test } from 'vitest';
import { rawFiles } from '../test/problemsOf.ts';
import { city, concept } from '../test/sample.ts';
import { applyFixes } from './applyFixes.ts';
import { checkFiles } from './check.ts';

const fixed = async (text: string, file = 'concepts/equity/index.md', suggestions = false) => {
  const { problems } = await checkFiles(rawFiles({ 'concepts/participation/index.md': concept(), [file]: text }), { folder: '' });
  return applyFixes(
    text,
    problems.filter((problem) => problem.file === `/${file}`).flatMap(({ fix }) => (fix && (fix.safe || suggestions) ? [fix] : [])),
  );
};

test('a byte order mark is removed and a code gets quotation marks', async () => {
  expect(await fixed(`\uFEFF${city({ code: '049' })}`, 'cities/oulu/index.md')).toEqual({ text: city({ code: "'049'" }), applied: 2 });
});

test('suggestions are applied only when asked for', async () => {
  const text = concept({ title: 'Tasa-arvo', extra: 'related: ["osalisuus"]\n' });
  expect((await fixed(text)).applied).toBe(0);
  expect(await fixed(text, undefined, true)).toEqual({ text: text.replace('osalisuus', 'participation'), applied: 1 });
});

test('edits that overlap or do not fit are left out', () => {
  expect(
    applyFixes('abcd', [
      { offset: 0, replace: 'abc', by: 'x', safe: true },
      { offset: 2, replace: 'cd', by: 'y', safe: true },
      { offset: 0, replace: 'z', by: '', safe: true },
    ]),
  ).toEqual({ text: 'aby', applied: 1 });
});
