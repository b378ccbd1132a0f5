import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeFiles } from '../test/generate.ts';
import { readDisk } from './disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every file is listed; bytes that are not UTF-8 are placed; links are not followed; hidden files are left out', () => {
  writeFiles(
    folder,
    new Map([
      ['concepts/a/index.md', '\uFEFFä'],
      ['.DS_Store', 'x'],
      ['a.png', 'x'],
    ]),
  );
  writeFileSync(join(folder, 'latin1.md'), Buffer.from('Vää', 'latin1'));
  symlinkSync('/etc', join(folder, 'etc'));
  const files = readDisk(folder).sort((a, b) => (a.file < b.file ? -1 : 1));
  expect(files).toEqual([
    { file: 'a.png', size: 1, facts: { type: undefined } },
    { file: 'concepts/a/index.md', size: 5, text: '\uFEFFä' },
    { file: 'etc', size: 0, isLink: true },
    { file: 'latin1.md', size: 3, text: 'V\uFFFD\uFFFD', invalidAt: 1 },
  ]);
});
