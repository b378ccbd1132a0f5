import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reviewResult } from '../../src/review/reviewResult.ts';
import { writeFiles } from '../../src/test/generate.ts';
import { concept } from '../../src/test/sample.ts';
import { changedIn, reviewCommand } from './reviewCommand.ts';
import { StopError } from './stop.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const content = join(folder, 'content');
writeFiles(
  content,
  new Map([
    ['concepts/a/index.md', concept({ lang: 'sv', title: 'A', extra: 'related: [gone]\n' })],
    ['concepts/b/index.md', concept({ title: 'B', extra: 'related: [b]\n' })],
  ]),
);
afterAll(() => rmSync(folder, { recursive: true }));

const review = async (...changed: string[]) => {
  writeFileSync(join(folder, 'changed'), changed.map((file) => `${content}/${file}`).join('\0'));
  let printed = '';
  const code = await reviewCommand(['--content', content, '--changed', join(folder, 'changed'), '--out', join(folder, 'review.json')], (text) => {
    printed += text;
  });
  return { code, printed, result: reviewResult.parse(JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8'))) };
};

test('only what a change touches is told, in the language of its entry', async () => {
  const { code, printed, result } = await review('concepts/a/index.md');
  expect(code).toBe(1);
  expect(result).toMatchObject({ lang: 'sv', checked: 1, errors: 1, warnings: 0 });
  expect(result.problems.map(({ rule, message }) => [rule, message])).toEqual([['unknown-reference', 'Begreppet "gone" finns inte.']]);
  expect(printed).toContain('title=unknown-reference::Begreppet "gone" finns inte.');
});

test('what a removed entry leaves behind is told too', async () => {
  const { result } = await review('concepts/gone/index.md');
  expect(result.problems.map(({ file, rule }) => [file.slice(content.length + 1), rule])).toEqual([['concepts/a/index.md', 'unknown-reference']]);
});

test('changes outside the content touch nothing', async () => {
  const { code, printed, result } = await review();
  expect([code, printed, result]).toEqual([0, '', { version: 1, lang: 'fi', checked: 0, errors: 0, warnings: 0, problems: [] }]);
  expect(changedIn('src/a.ts\0content/cases/å b/index.md\0contents/x\n', 'content')).toEqual(['cases/å b/index.md']);
});

test('without a list it stops', async () => {
  await expect(reviewCommand(['--content', content], () => undefined)).rejects.toThrow(StopError);
});
