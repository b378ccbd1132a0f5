/** `npm run bench -- NAME`: measures and prints a table and JSON; no part of `npm test`. */
import { buildBench } from './lib/buildBench.ts';
import { libraryBench } from './lib/libraryBench.ts';
import { searchBench } from './lib/searchBench.ts';
import { run } from './lib/stop.ts';

const benches: Readonly<Record<string, (args: readonly string[], print: (text: string) => void) => Promise<number>>> = {
  build: buildBench,
  library: libraryBench,
  search: searchBench,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
await run(async () => {
  if (bench) return bench(args, (text) => process.stdout.write(text));
  process.stdout.write(`npm run bench -- ${Object.keys(benches).join('|')}\n`);
  return 1;
});
