/**
 * `npm run words [-- --content DIR]`: writes the list of Finnish compound parts (`src/finding/parts.fi.txt`) from the words of the content,
 * divided by Voikko. The list is committed and may lag behind: words that it lacks are still found by their stems.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { partsFile } from '../src/build/compoundParts.ts';
import { partsList } from '../src/finding/partsList.ts';
import { wordsOf } from '../src/finding/words.ts';
import { textsOf } from '../src/graph/texts.ts';
import { readDisk } from '../src/reading/disk.ts';
import { readContent } from '../src/reading/readContent.ts';
import { contentFolder } from './lib/contentFolder.ts';
import { run, StopError } from './lib/stop.ts';

/** What Voikko says of the words, one a line. */
const analysed = (words: readonly string[]): string[] => {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [fileURLToPath(new URL('lib/voikko.py', import.meta.url))], {
    input: words.join('\n'),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0)
    throw new StopError(`Voikkoa ei voitu käyttää. Asenna paketit: apt-get install python3-libvoikko voikko-fi (Voikko is missing.)\n${stderr ?? ''}`);
  return stdout.trim().split('\n');
};

await run(() => {
  const { values } = parseArgs({ options: { content: { type: 'string' } } });
  const texts = readContent(readDisk(contentFolder(values.content).path), { salvage: true })
    .entries.flatMap((entry) => textsOf(entry))
    .filter(({ lang }) => lang === 'fi')
    .map(({ source }) => source.toLowerCase().replace(/\]\([^)]*\)|@[\w-]+/g, ' '));
  const words = [...new Set(texts.flatMap((text) => wordsOf(text).map(({ start, end }) => text.slice(start, end))))];
  const list = partsList(analysed(words));
  writeFileSync(partsFile, list);
  process.stdout.write(`${words.length} sanaa, ${list.trim().split(/\s+/).length} yhdyssanan osaa: src/finding/parts.fi.txt\n`);
  return 0;
});
