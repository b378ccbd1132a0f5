/** When each content file and entry was last changed, from git; nothing when there is no history to ask. */
import { execFileSync } from 'node:child_process';
import type { Entry } from '../schema/entry.ts';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 256 * 1024 * 1024 });

const read = (): Map<string, string> => {
  const dates = new Map<string, string>();
  try {
    // A shallow clone knows only its newest commit and would date everything to it.
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return dates;
    let day = '';
    for (const line of git('log', '--format=@%cs', '--name-only', '--relative', '--', 'content').split('\n')) {
      if (line.startsWith('@')) day = line.slice(1);
      else if (line && !dates.has(line)) dates.set(line, day);
    }
  } catch {
    // Not a git checkout: a released archive, for instance.
  }
  return dates;
};

let dates: Map<string, string> | undefined;

/** Day (YYYY-MM-DD) of the newest change among the files, given by their addresses inside `content/`. */
export const lastChanged = (files: readonly string[]): string | undefined => {
  dates ??= read();
  const known = dates;
  return files
    .flatMap((file) => known.get(`content/${file}`) ?? [])
    .sort()
    .at(-1);
};

/** Day of the newest change of an entry in any of its languages. */
export const entryChanged = ({ file, translations }: Entry): string | undefined =>
  lastChanged([file, ...Object.values(translations).map((translation) => translation.file)]);
