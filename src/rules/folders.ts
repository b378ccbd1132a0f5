/** The folders of entries: which files lie in each. */
import type { ContentFile } from '../reading/readContent.ts';

/** Address of the folder of a file. */
export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** Address of the source file in the folder of `file`, when there is one. */
export const sourceBeside = (file: string, files: ReadonlyMap<string, ContentFile>): string | undefined =>
  [`${folderOf(file)}/index.md`, `${folderOf(file)}/index.mdx`].find((name) => files.has(name));
