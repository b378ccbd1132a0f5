/** `npm run translations [-- --lang fi|sv|en]`: what is missing or behind; `-- --stamp PATH…` marks translations as made from the source as it is now. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceDigestOf } from '../src/graph/digest.ts';
import { readDisk } from '../src/reading/disk.ts';
import { readContent } from '../src/reading/readContent.ts';
import { stampText } from '../src/reading/stampText.ts';
import type { Entry } from '../src/schema/entry.ts';
import { languages } from '../src/schema/vocabulary.ts';
import { type ContentFolder, contentFolder, wantedFiles } from './lib/contentFolder.ts';
import { oneOf, run, StopError } from './lib/stop.ts';
import { translationTable } from './lib/translationTable.ts';

await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stamp: { type: 'boolean', default: false }, lang: { type: 'string', default: 'fi' }, content: { type: 'string' } },
  });
  const folder = contentFolder(values.content);
  const { entries } = readContent(readDisk(folder.path));
  if (values.stamp) return stamp(entries, folder, positionals);
  process.stdout.write(`${translationTable(entries, oneOf('lang', values.lang, languages))}\n`);
  return 0;
});

/** Stamps the translations among the paths; says which it changed. */
function stamp(entries: readonly Entry[], folder: ContentFolder, paths: readonly string[]): number {
  if (paths.length === 0)
    throw new StopError('Kerro, mitkä käännökset merkitään: npm run translations -- --stamp content/concepts/ (Say which translations to stamp.)');
  const wanted = wantedFiles(folder, paths);
  let found = 0;
  for (const entry of entries)
    for (const translation of Object.values(entry.translations)) {
      if (!wanted(translation.file)) continue;
      found++;
      const path = join(folder.path, translation.file);
      const text = readFileSync(path, 'utf8');
      const stamped = stampText(text, sourceDigestOf(entry, translation));
      if (stamped === undefined || stamped === text) continue;
      writeFileSync(path, stamped);
      process.stdout.write(`${folder.name}/${translation.file}\n`);
    }
  if (found === 0)
    throw new StopError(`Polussa ${paths.join(', ')} ei ole käännöksiä, jotka mallit hyväksyvät. (No valid translations there; see npm run check.)`);
  return 0;
}
