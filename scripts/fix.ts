/**
 * `npm run fix [-- PATH…] [-- --suggestions] [-- --content DIR]`: applies the fixes that change no meaning: a byte order mark is removed,
 * a number where text is wanted gets quotation marks. With `--suggestions` also what the check suggests, such as the nearest id.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDisk } from '../src/reading/disk.ts';
import { applyFixes } from '../src/rules/applyFixes.ts';
import { checkFiles } from '../src/rules/check.ts';
import { contentFolder, wantedFiles } from './lib/contentFolder.ts';
import { run } from './lib/stop.ts';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { suggestions: { type: 'boolean', default: false }, content: { type: 'string' } },
  });
  const folder = contentFolder(values.content);
  const { problems } = await checkFiles(readDisk(folder.path), { folder: '.', wanted: wantedFiles(folder, positionals) });
  let fixed = 0;
  for (const [file, mine] of Map.groupBy(problems, (problem) => problem.file)) {
    const edits = mine.flatMap(({ fix }) => (fix && (fix.safe || values.suggestions) ? [fix] : []));
    if (edits.length === 0) continue;
    const path = join(folder.path, file);
    const { text, applied } = applyFixes(readFileSync(path, 'utf8'), edits);
    if (applied === 0) continue;
    writeFileSync(path, text);
    fixed += applied;
    process.stdout.write(`${folder.name}/${file.replace(/^\.\//, '')}: ${applied}\n`);
  }
  const suggested = problems.filter(({ fix }) => fix && !fix.safe).length;
  process.stdout.write(`Korjattu ${fixed}.${suggested > 0 && !values.suggestions ? ` Ehdotuksia ${suggested}: npm run fix -- --suggestions` : ''}\n`);
  return 0;
});
