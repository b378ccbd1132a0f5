/** The size of pictures beside entries, so that pages keep room for them before they are loaded. */
import { existsSync, readFileSync } from 'node:fs';
import { contentFolder } from '../build/folders.ts';
import { type FileFacts, fileFacts } from '../reading/fileFacts.ts';

const known = new Map<string, FileFacts>();

/** Facts of the file at its address inside the content; read once, or anew at every question while content is being written. */
export const pictureFacts = (file: string): FileFacts => {
  const found = import.meta.env.DEV ? undefined : known.get(file);
  if (found) return found;
  const path = `${contentFolder()}/${file}`;
  const facts = existsSync(path) ? fileFacts(readFileSync(path)) : { type: undefined };
  known.set(file, facts);
  return facts;
};
