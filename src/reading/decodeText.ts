/** Text of a file's bytes: UTF-8, or what spreadsheets save instead when the bytes can mean nothing else. */

export interface Decoded {
  /** A byte order mark is kept. */
  text: string;
  /** Offset in `text` of the first bytes that are not in the encoding. */
  invalidAt?: number;
}

/** Bytes that Windows-1252 gives no character: with them a text is in some other encoding. */
const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** With `spreadsheet`, UTF-16 with its mark and Windows-1252 (of which Latin-1 is a part) are understood as well. */
export const decodeText = (bytes: Uint8Array, spreadsheet: boolean): Decoded => {
  const decode = (encoding: string): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) return { text: decode('utf-8') };
  if (spreadsheet && bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le') };
  if (spreadsheet && !bytes.some((byte) => unused.has(byte))) return { text: decode('windows-1252') };
  const text = decode('utf-8');
  return { text, invalidAt: text.indexOf('\uFFFD') };
};
