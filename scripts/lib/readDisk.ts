/** The disk's reader: every file under a content folder, as `reading/readContent.ts` takes them. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { largestText } from '../../src/reading/limits.ts';
import type { RawFile } from '../../src/reading/readContent.ts';

const isText = /\.(mdx?|json|svg|csv|txt|ya?ml)$/i;
/** Text of a file's bytes, byte order mark kept; `invalidAt` says where it stops being UTF-8. */
export const decode = (bytes: Buffer): { text: string; invalidAt?: number } => {
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, invalidAt: text.indexOf('\uFFFD') };
};

/** Lists every file of the folder with its text; names that start with a dot are left out, links are not followed. */
export const readDisk = (folder: string): RawFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => (item.isFile() || item.isSymbolicLink()) && !item.name.startsWith('.'))
    .map((item) => {
      const path = join(item.parentPath, item.name);
      const file = relative(folder, path).split(sep).join('/');
      if (item.isSymbolicLink()) return { file, size: 0, isLink: true };
      const { size } = statSync(path);
      return isText.test(item.name) && size <= largestText ? { file, size, ...decode(readFileSync(path)) } : { file, size };
    });
