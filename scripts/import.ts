/** `npm run import -- bibliography FILE | sotkanet | statfin | eurostat …`: brings data from elsewhere into `content/`. Each source has a command of its own. */
import { bibliographyCommand } from './lib/bibliographyCommand.ts';
import { statisticsCommand } from './lib/statisticsCommand.ts';
import { run, StopError } from './lib/stop.ts';

const sources = {
  bibliography: bibliographyCommand,
  sotkanet: statisticsCommand('sotkanet'),
  statfin: statisticsCommand('statfin'),
  eurostat: statisticsCommand('eurostat'),
};

await run(() => {
  const [name = '', ...args] = process.argv.slice(2);
  const source = Object.entries(sources).find(([known]) => known === name)?.[1];
  if (!source) throw new StopError(`Lähdettä "${name}" ei ole. Lähteet: ${Object.keys(sources).join(', ')}. (No such source.)`);
  return source(args, (text) => process.stdout.write(text), {
    env: process.env,
    day: new Date().toISOString().slice(0, 10),
    cache: process.env['IMPORT_CACHE'] ?? 'node_modules/.cache/import',
  });
});
