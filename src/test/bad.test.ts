/** Each folder in `content/bad` holds one mistake; the report that it gives is beside it, whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDisk } from '../reading/disk.ts';
import { checkFiles } from '../rules/check.ts';
import { printTerminal } from '../rules/printers/terminal.ts';

const bad = fileURLToPath(new URL('content/bad/', import.meta.url));

test.each(readdirSync(bad))('%s is reported as expected', async (mistake) => {
  const { content, problems } = await checkFiles(readDisk(`${bad}${mistake}/content`));
  expect(`${printTerminal(problems, content.entries.length, 'fi')}\n`).toBe(readFileSync(`${bad}${mistake}/expected.txt`, 'utf8'));
});
