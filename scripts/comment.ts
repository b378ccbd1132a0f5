/** `npm run comment -- FILE`: puts the findings of a review on its pull request, in place of the comment before. Run by a workflow with a token. */
import { commentCommand } from './lib/commentCommand.ts';
import { run } from './lib/stop.ts';

await run(() => commentCommand(process.argv.slice(2), process.env, (text) => process.stdout.write(text)));
