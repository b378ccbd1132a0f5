import { expect, test } from 'vitest';
import { stampText } from './stampText.ts';

const digest = '0123456789abcdef';

test('a digest is written after `coverage:` and nothing else changes', () => {
  expect(stampText('---\nlang: en\ncoverage: full\ntitle: "A"   # note\n---\nBody  \n', digest)).toBe(
    `---\nlang: en\ncoverage: full\nsourceDigest: '${digest}'\ntitle: "A"   # note\n---\nBody  \n`,
  );
});

test('an old digest is replaced, whatever its form', () => {
  for (const old of ['12345', "'fedcba9876543210'", ''])
    expect(stampText(`---\nsourceDigest: ${old}\r\nlang: en\r\n---\r\n`, digest)).toBe(`---\nsourceDigest: '${digest}'\r\nlang: en\r\n---\r\n`);
});

test('line endings are kept', () => {
  expect(stampText('---\r\nlang: en\r\ncoverage: full\r\n---\r\n', digest)).toBe(`---\r\nlang: en\r\ncoverage: full\r\nsourceDigest: '${digest}'\r\n---\r\n`);
});

test('a file without front matter is left alone', () => {
  expect(stampText('x', digest)).toBeUndefined();
  expect(stampText('---\ntitle: x\n---\n', digest)).toBeUndefined();
});

test('a line in the body is not taken for the field', () => {
  expect(stampText('---\nlang: en\n---\nsourceDigest: x\n', digest)).toBe(`---\nlang: en\nsourceDigest: '${digest}'\n---\nsourceDigest: x\n`);
});
