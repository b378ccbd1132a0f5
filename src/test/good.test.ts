/** The good content folder has every collection and nothing wrong with it. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDisk } from '../reading/disk.ts';
import { checkFiles } from '../rules/check.ts';
import { collectionNames } from '../schema/registry.ts';

const raw = readDisk(fileURLToPath(new URL('content/good', import.meta.url)));

test('the good content has no problems', async () => {
  expect((await checkFiles(raw)).problems).toEqual([]);
});

test('the good content has an entry of every collection, translations, a snapshot and attachments', async () => {
  const { content } = await checkFiles(raw);
  expect(collectionNames.filter((name) => !content.entries.some((entry) => entry.collection === name && Object.keys(entry.translations).length > 0))).toEqual(
    [],
  );
  expect(content.snapshots.length).toBeGreaterThan(0);
  expect(content.files.filter((file) => file.is.kind === 'attachment').length).toBeGreaterThan(1);
});
