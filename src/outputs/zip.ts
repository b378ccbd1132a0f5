/** Files as one zip archive that is the same byte for byte when its files are. */
import { strToU8, zipSync } from 'fflate';

/** Archive of the files in their order, texts or bytes, all dated the day; no clock is read. */
export const zipOf = (files: readonly (readonly [path: string, content: string | Uint8Array])[], day: string): Uint8Array =>
  zipSync(Object.fromEntries(files.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])), {
    level: 9,
    mtime: `${day}T12:00:00`,
  });
