/** `npm run bench -- search [--format text|json] [--dist DIR]`: figures of the built site, never part of `npm test`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchSearch } from './lib/benchSearch.ts';
import { findBrowser } from './lib/findBrowser.ts';
import { searchTable } from './lib/searchTable.ts';
import { oneOf, run, StopError } from './lib/stop.ts';

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, dist: { type: 'string', default: 'dist' } },
    allowPositionals: true,
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  oneOf('bench', positionals[0] ?? 'search', ['search']);
  if (!existsSync(`${values.dist}/search`))
    throw new StopError(`Kansiossa ${values.dist} ei ole rakennettua sivustoa. Aja ensin: npm run build (Build first.)`);
  const figures = await benchSearch(values.dist, await findBrowser((text) => process.stderr.write(`${text}\n`)));
  process.stdout.write(`${format === 'json' ? JSON.stringify(figures, null, 2) : searchTable(figures)}\n`);
  return 0;
});
