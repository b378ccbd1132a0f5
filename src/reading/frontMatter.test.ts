import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from './frontMatter.ts';

test('the two parts and their lines', () => {
  expect(splitFrontMatter('---\na: 1\n---\nBody\n')).toEqual({ yaml: 'a: 1\n', yamlLine: 2, body: 'Body\n', bodyLine: 4 });
  expect(splitFrontMatter('---\n---\n')).toEqual({ yaml: '', yamlLine: 2, body: '', bodyLine: 3 });
  expect(splitFrontMatter('\uFEFF---\r\na: 1\r\n---')).toEqual({ yaml: 'a: 1\r\n', yamlLine: 2, body: '', bodyLine: 3 });
});

test('a file without both lines has no front matter', () => {
  for (const text of ['', 'a', '---', '---\na: 1\n', ' ---\na\n---\n', '---\na: ---\n']) expect(splitFrontMatter(text), JSON.stringify(text)).toBeUndefined();
});

test('what is put together comes apart the same', () => {
  const line = fc
    .string()
    .map((text) => text.replaceAll(/[\r\n]/g, ''))
    .filter((text) => !/^---[ \t]*$/.test(text));
  fc.assert(
    fc.property(fc.array(line), fc.string(), fc.constantFrom('\n', '\r\n'), (lines, body, end) => {
      const yaml = lines.map((one) => one + end).join('');
      expect(splitFrontMatter(`---${end}${yaml}---${end}${body}`)).toEqual({ yaml, yamlLine: 2, body, bodyLine: lines.length + 3 });
    }),
  );
});
