/** One id used for two things: folders, items of a list, or a source and a work. */

import type { ContentFile } from '../reading/readContent.ts';
import { isRecord, type Path, valueAt } from '../schema/walk.ts';
import { folderOf } from './folders.ts';
import type { Finding, GraphRule } from './rule.ts';

export const duplicateId: GraphRule<'duplicate-id'> = {
  name: 'duplicate-id',
  level: 'error',
  scope: 'graph',
  *find({ content, graph }) {
    yield* folders(content.files);
    for (const { file, parsed } of content.files) if (isRecord(parsed?.data)) yield* items(file, parsed.data, []);
    for (const entry of graph.nodes.values()) {
      const sources: unknown = valueAt(entry.data, ['sources']);
      for (const [index, source] of (Array.isArray(sources) ? sources : []).entries()) {
        const id: unknown = valueAt(source, ['id']);
        if (typeof id === 'string' && graph.nodes.has(`literature/${id}`))
          yield { where: { file: entry.file, path: ['sources', index, 'id'] }, params: { kind: 'source', id } };
      }
    }
  },
};

function* folders(files: readonly ContentFile[]): Generator<Finding<'duplicate-id'>> {
  const seen = new Map<string, string>();
  for (const { file, is } of files) {
    if (is.kind !== 'source') continue;
    const folder = folderOf(file);
    const other = seen.get(folder.toLowerCase());
    if (other === undefined) seen.set(folder.toLowerCase(), folder);
    else yield { where: { file, line: 1, column: 1 }, params: { kind: 'folder', id: is.id, other: other.slice(other.indexOf('/') + 1) } };
  }
}

function* items(file: string, value: unknown, path: Path): Generator<Finding<'duplicate-id'>> {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      if (!isRecord(item)) continue;
      const { id } = item;
      if (typeof id === 'string' && seen.has(id))
        yield { where: { file, path: [...path, index, 'id'] }, params: { kind: 'item', id, field: String(path.at(-1)) } };
      seen.add(id);
      yield* items(file, item, [...path, index]);
    }
  } else if (isRecord(value)) for (const [key, child] of Object.entries(value)) if (typeof child === 'object') yield* items(file, child, [...path, key]);
}
