/** Names for places in an entry that stay the same when a list is sorted another way: items are named by their `id`. */
import { isRecord, type Path } from '../schema/walk.ts';

/** `results.comfort.text` for the path `['results', 0, 'text']`; items without an id keep their number. */
export const keyedPath = (data: unknown, path: Path): string => {
  let at: unknown = data;
  const parts: string[] = [];
  for (const part of path) {
    const isItem: boolean = Array.isArray(at);
    at = Array.isArray(at) ? at[Number(part)] : isRecord(at) ? at[part] : undefined;
    parts.push(isItem && isRecord(at) && typeof at['id'] === 'string' ? at['id'] : String(part));
  }
  return parts.join('.');
};
