/** A file's bytes as the readers give them: on the disk and in the form for new entries alike, so that both see the same. */
import { decodeText } from './decodeText.ts';
import { fileFacts } from './fileFacts.ts';
import { largestText, limitOf } from './limits.ts';
import type { RawFile } from './readContent.ts';

const isText = /\.(mdx?|json|svg|csv|txt|ya?ml)$/i;
const hasFacts = /\.(svg|jpe?g|png|webp|avif|pdf)$/i;

/** Are the bytes of a file of this name and size worth reading? What is over its limit is refused unread. */
export const isRead = (file: string, size: number): boolean => (isText.test(file) && size <= largestText) || (hasFacts.test(file) && size <= limitOf(file));

/** The file; `size` in bytes, `bytes` undefined when they were not read. */
export const rawFile = (file: string, size: number, bytes: Uint8Array | undefined): RawFile => ({
  file,
  size,
  ...(bytes && isText.test(file) ? decodeText(bytes, /\.csv$/i.test(file)) : {}),
  ...(bytes && hasFacts.test(file) ? { facts: fileFacts(bytes) } : {}),
});
