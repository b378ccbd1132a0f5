/** `npm run build [-- --outDir DIR]`: checks the content, builds the site and makes sure that all of it was published. */
import { buildCommand } from './lib/buildCommand.ts';
import { run } from './lib/stop.ts';

await run(() => buildCommand(process.argv.slice(2), (text) => process.stdout.write(text)));
