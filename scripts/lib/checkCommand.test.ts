import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../../src/test/generate.ts';
import { concept } from '../../src/test/sample.ts';
import { checkCommand } from './checkCommand.ts';
import { StopError } from './stop.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
writeFiles(
  folder,
  new Map([
    ['concepts/a/index.md', concept({ extra: 'related: [x]\n' })],
    ['concepts/b/index.md', concept({ title: 'B' })],
  ]),
);
afterAll(() => rmSync(folder, { recursive: true }));

const check = async (...args: string[]) => {
  let printed = '';
  const code = await checkCommand(['--content', folder, ...args], (text) => {
    printed += text;
  });
  return { code, printed };
};

test('it exits with 1 when anything is an error, and prints only JSON when asked to', async () => {
  const { code, printed } = await check('--format', 'json', '--lang', 'en');
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toEqual({
    checked: 2,
    problems: [
      {
        rule: 'unknown-reference',
        level: 'error',
        file: `${folder}/concepts/a/index.md`,
        line: 7,
        column: 11,
        message: 'There is no concept "x".',
        hint: 'Write the name of a folder in content/concepts/, or add what is missing: npm run new -- concepts ID',
      },
    ],
  });
});

test('paths limit what is reported, not what is read', async () => {
  expect(await check('concepts/b', '--lang', 'en')).toEqual({ code: 0, printed: '1 entry checked: no errors, 0 warnings.\n' });
  expect((await check(join(folder, 'concepts/a/index.md'))).code).toBe(1);
  expect((await check('--format', 'github', 'concepts/b')).printed).toBe('');
});

test('a broken argument stops the command with a message', async () => {
  await expect(check('--lang', 'de')).rejects.toThrow('--lang ei voi olla "de". Vaihtoehdot: fi, sv, en.');
  await expect(check('--format', 'xml')).rejects.toThrow(StopError);
  await expect(check('concepts/nothing')).rejects.toThrow('Tiedostoa tai kansiota concepts/nothing ei ole.');
  await expect(check('/')).rejects.toThrow('/ ei ole sisältökansiossa');
  await expect(checkCommand(['--content', '/nothing'], () => {})).rejects.toThrow('Kansiota /nothing ei ole.');
  await expect(check('--unknown')).rejects.toThrow('--unknown');
});
