/** Applies text edits to one file. */
import type { TextEdit } from './problem.ts';

/** The text with the edits made, and how many were; an edit that does not fit or overlaps another is left out. */
export const applyFixes = (text: string, edits: readonly TextEdit[]): { text: string; applied: number } => {
  let result = text;
  let applied = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (const { offset, replace, by } of [...edits].sort((a, b) => b.offset - a.offset)) {
    if (offset + replace.length > limit || !result.startsWith(replace, offset)) continue;
    result = result.slice(0, offset) + by + result.slice(offset + replace.length);
    limit = offset;
    applied++;
  }
  return { text: result, applied };
};
