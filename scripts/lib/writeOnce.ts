/** Writes a file that must not exist yet: it is there whole or not at all, whenever the run is broken off. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes into `aside` first and links the file into its place; throws `EEXIST` when the place is taken. `aside` must be on the same disk. */
export const writeOnce = (path: string, text: string, aside: string): void => {
  mkdirSync(aside, { recursive: true });
  const temporary = join(aside, `${process.pid}-${Date.now()}.part`);
  try {
    writeFileSync(temporary, text, { flush: true });
    mkdirSync(dirname(path), { recursive: true });
    linkSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
};
