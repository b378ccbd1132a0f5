/** `npm run review -- --changed FILE --out FILE [--content DIR]`: checks what a change touches and can break, and writes the findings as data. */

import { reviewCommand } from './lib/reviewCommand.ts';
import { run } from './lib/stop.ts';

await run(() => reviewCommand(process.argv.slice(2), (text) => process.stdout.write(text)));
