/** `npm run bench -- search [--format text|json] [--dist DIR]`: the gold set on the built site, plain Pagefind beside it, and what a search weighs. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser } from './findBrowser.ts';
import { measureSearch } from './measureSearch.ts';
import { searchTable } from './searchTable.ts';
import { oneOf, StopError } from './stop.ts';

/** Prints the figures; needs a built site. */
export const searchBench = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { format: { type: 'string', default: 'text' }, dist: { type: 'string', default: 'dist' } } });
  const format = oneOf('format', values.format, ['text', 'json']);
  if (!existsSync(`${values.dist}/search`))
    throw new StopError(`Kansiossa ${values.dist} ei ole rakennettua sivustoa. Aja ensin: npm run build (Build first.)`);
  const figures = await measureSearch(values.dist, await findBrowser((text) => process.stderr.write(`${text}\n`)));
  print(`${format === 'json' ? JSON.stringify(figures, null, 2) : searchTable(figures)}\n`);
  return 0;
};
