/** What is left of data when the parts that the schema refuses are taken out, so that the check can go on to the rest. */
import type { z } from 'zod';
import { isRecord, type Path } from '../schema/walk.ts';

/** A copy of `data` without the refused parts; items of lists leave an empty place, so that later paths still hold. */
export const salvage = (data: unknown, issues: readonly { path: Path; issue: z.core.$ZodIssue }[]): Record<string, unknown> => {
  const copy: unknown = structuredClone(data);
  if (!isRecord(copy)) return {};
  for (const { path, issue } of issues) {
    const doomed = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    for (const one of doomed) remove(copy, one);
  }
  return copy;
};

const remove = (data: unknown, path: Path): void => {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (Array.isArray(data)) {
    const index = Number(head);
    if (rest.length > 0) remove(data[index], rest);
    else data[index] = undefined;
  } else if (isRecord(data)) {
    if (rest.length > 0) remove(data[head], rest);
    else delete data[head];
  }
};
