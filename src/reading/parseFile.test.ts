import { expect, test } from 'vitest';
import { parseJsonFile, parseMarkdownFile } from './parseFile.ts';

test('dates and codes stay as they are written', () => {
  expect(parseMarkdownFile("---\nday: 2024-05-01\ncode: '049'\nno: no\n---\nx").data).toEqual({ day: '2024-05-01', code: '049', no: 'no' });
});

test('faults say where', () => {
  expect(parseMarkdownFile('x').fault).toEqual({ reason: 'no front matter', line: 1, column: 1 });
  expect(parseMarkdownFile('---\nx').fault).toEqual({ reason: 'front matter is not closed', line: 1, column: 1 });
  expect(parseMarkdownFile('---\na: 1\nb: "x\n---\n').fault).toMatchObject({ line: 4, column: 1 });
  expect(parseJsonFile('{\n  "a": 1,\n}').fault).toMatchObject({ line: 3, column: 1 });
  expect(parseJsonFile('').fault).toMatchObject({ line: 1, column: 1 });
});

test('aliases are found and never expanded', () => {
  const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`;
  const { data, features } = parseMarkdownFile(bomb);
  expect(data).toBeUndefined();
  expect(features?.map(({ kind, text, line, column }) => [kind, text, line, column])).toEqual([
    ['anchor', '&a', 2, 4],
    ['anchor', '&b', 3, 4],
    ['alias', '*b', 4, 5],
    ['alias', '*b', 4, 9],
  ]);
});
