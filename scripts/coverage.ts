/** `npm run coverage [-- --format text|json] [-- --lang fi|sv|en] [-- --content DIR]`: what the knowledge base holds, and where it stops short. */
import { parseArgs } from 'node:util';
import { coverageOf } from '../src/coverage/coverageOf.ts';
import { buildGraph } from '../src/graph/build.ts';
import { readDisk } from '../src/reading/disk.ts';
import { readContent } from '../src/reading/readContent.ts';
import { languages } from '../src/schema/vocabulary.ts';
import { contentFolder } from './lib/contentFolder.ts';
import { coverageTable } from './lib/coverageTable.ts';
import { oneOf, run } from './lib/stop.ts';

await run(() => {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'fi' }, content: { type: 'string' } },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const lang = oneOf('lang', values.lang, languages);
  const { entries, snapshots } = readContent(readDisk(contentFolder(values.content).path), { salvage: true });
  const coverage = coverageOf(entries, buildGraph(entries, snapshots));
  process.stdout.write(`${format === 'json' ? JSON.stringify(coverage, null, 2) : coverageTable(coverage, lang)}\n`);
  return 0;
});
