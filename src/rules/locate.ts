/** The exact place of a finding in its file: offset in UTF-16 units, line and column from 1. */
import type { Where } from '../graph/build.ts';
import { splitFrontMatter } from '../reading/frontMatter.ts';
import type { ContentFile } from '../reading/readContent.ts';
import type { FieldRange, FieldRanges } from './fieldRanges.ts';

export interface Location {
  offset: number;
  line: number;
  column: number;
}

/** What `locate` needs to know of a file, made once for all its findings. */
export interface Located {
  /** Offset of the first body character. */
  bodyStart: number;
  /** Offset of each line's first character. */
  lines: readonly number[];
  text: string;
  ranges: FieldRanges | undefined;
}

/** Prepares a file; `readRanges` is called only when a finding points into its fields. */
export const prepare = ({ text = '', is }: ContentFile, readRanges: ((yaml: string) => FieldRanges) | undefined): Located => {
  const parts = splitFrontMatter(text);
  const yamlStart = is.kind === 'snapshot' ? 0 : text.indexOf('\n') + 1;
  const yaml = is.kind === 'snapshot' ? text : (parts?.yaml ?? '');
  const lines = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return { bodyStart: text.length - (parts?.body.length ?? 0), lines, text, ranges: readRanges && shifted(readRanges(yaml), yamlStart) };
};

/** Where the finding stands. */
export const locate = (where: Where, file: Located): Location => {
  if (where.line !== undefined) return { offset: (file.lines[where.line - 1] ?? 0) + (where.column ?? 1) - 1, line: where.line, column: where.column ?? 1 };
  return placeOf(file, offsetOf(where, file));
};

const offsetOf = ({ path, bodyOffset, fieldOffset = 0, needle, key }: Where, { bodyStart, ranges, text }: Located): number => {
  if (bodyOffset !== undefined)
    return needle === undefined ? bodyStart + bodyOffset : (needleFrom(text, needle, bodyStart + bodyOffset, text.length) ?? bodyStart + bodyOffset);
  const range = path && ranges?.(path);
  if (!range) return 0;
  if (key || !range.exact) return range.key;
  if (needle === undefined) return range.value;
  return needleFrom(text, needle, range.value + fieldOffset, range.end) ?? needleFrom(text, needle, range.value, range.end) ?? range.value;
};

/** Escapes and indentation only make the text in the file longer, so the needle is never before its offset in the value. */
const needleFrom = (text: string, needle: string, from: number, end: number): number | undefined => {
  const found = text.indexOf(needle, from);
  return found >= 0 && found + needle.length <= end ? found : undefined;
};

const placeOf = ({ lines }: Located, offset: number): Location => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { offset, line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
};

const shifted =
  (ranges: FieldRanges, by: number): FieldRanges =>
  (path) => {
    const found: FieldRange | undefined = ranges(path);
    return found && { key: found.key + by, value: found.value + by, end: found.end + by, exact: found.exact };
  };
