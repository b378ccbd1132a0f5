/** The disk's reader: every file under a content folder, as `reading/readContent.ts` takes them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRead, rawFile } from './rawFile.ts';
import type { RawFile } from './readContent.ts';

/** Lists every file of the folder with its text; names that start with a dot are left out, links are not followed. */
export const readDisk = (folder: string): RawFile[] => {
  const files: RawFile[] = [];
  // Not `recursive`: that follows links out of the folder.
  const visit = (path: string, prefix: string): void => {
    for (const item of readdirSync(path, { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const file = `${prefix}${item.name}`;
      const inner = join(path, item.name);
      if (item.isDirectory()) visit(inner, `${file}/`);
      else if (item.isFile()) files.push(readFile(file, inner));
      else files.push({ file, size: 0, isLink: true });
    }
  };
  visit(folder, '');
  return files;
};

const readFile = (file: string, path: string): RawFile => {
  const { size } = statSync(path);
  return rawFile(file, size, isRead(file, size) ? readFileSync(path) : undefined);
};
