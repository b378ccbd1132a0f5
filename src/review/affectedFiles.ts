/** Which files a change touches and which others it can break: those that refer to what was changed, removed or named alike. */
import type { Graph, Unresolved } from '../graph/build.ts';
import { keyOf } from '../graph/build.ts';
import type { Entry } from '../schema/entry.ts';
import { valueAt } from '../schema/walk.ts';

/** `collection/id` of the folder that a file of the content lies in; undefined for other files. */
export const folderKey = (file: string): string | undefined => /^([^/]+\/[^/]+)\/[^/]+$/.exec(file)?.[1];

const titles = (entry: Entry): string[] =>
  [entry.data, ...Object.values(entry.translations).map(({ fields }) => fields)].flatMap((fields) => {
    const title = valueAt(fields, ['title']);
    return typeof title === 'string' ? [title.trim().toLowerCase()] : [];
  });

/** Does what leads nowhere lead to one of the folders? */
const leadsTo = (unresolved: Unresolved, folders: ReadonlySet<string>): boolean => {
  if (unresolved.kind === 'reference') return unresolved.collections.some((collection) => folders.has(`${collection}/${unresolved.id}`));
  if (unresolved.kind === 'citation') return folders.has(`literature/${unresolved.key}`);
  const [, collection, id] = /([^/.]+)\/([^/]+)\/[^/]*$/.exec(unresolved.url.split('#')[0] ?? '') ?? [];
  return (unresolved.target !== undefined && folders.has(unresolved.target)) || folders.has(`${collection}/${id}`);
};

/** The files, from the changed ones (inside the content folder, removed ones too) and the graph of the content as it is now. */
export const affectedFiles = (changed: readonly string[], graph: Graph): Set<string> => {
  const folders = new Set(changed.flatMap((file) => folderKey(file) ?? []));
  const files = new Set(changed);
  const own = [...graph.nodes.values()].filter((entry) => folders.has(keyOf(entry)));
  const named = new Set(own.flatMap((entry) => titles(entry).map((title) => `${entry.collection} ${title}`)));
  for (const entry of graph.nodes.values()) {
    const isOwn = folders.has(keyOf(entry));
    const isNamesake = !isOwn && titles(entry).some((title) => named.has(`${entry.collection} ${title}`));
    if (isOwn || isNamesake) for (const { file } of [entry, ...Object.values(entry.translations)]) files.add(file);
  }
  for (const folder of folders) for (const edge of graph.incoming.get(folder) ?? []) files.add(edge.where.file);
  for (const unresolved of graph.unresolved) if (leadsTo(unresolved, folders)) files.add(unresolved.where.file);
  for (const [indicator, snapshots] of graph.snapshots) if (folders.has(`indicators/${indicator}`)) for (const { file } of snapshots) files.add(file);
  return files;
};
