/** `npm run check [-- PATH…] [-- --format terminal|github|json] [-- --lang fi|sv|en] [-- --content DIR]`: every problem in the content. */
import { enableCompileCache } from 'node:module';
import { run } from './lib/stop.ts';

enableCompileCache();
// Loaded late, so that the cache of compiled code is in use: it saves half a second.
const { checkCommand } = await import('./lib/checkCommand.ts');
await run(() => checkCommand(process.argv.slice(2), (text) => process.stdout.write(text)));
