/** An entry as JSON: facts once, texts by language, addresses, and what it is connected to. */
import type { Graph } from '../graph/build.ts';
import { keyOf } from '../graph/build.ts';
import { entryPath } from '../i18n/paths.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { languages } from '../schema/vocabulary.ts';

/** One entry of `/data/v1/{collection}.json`; `absolute` makes an address of this site absolute. */
export interface EntryJson {
  id: string;
  collection: string;
  identifier: string;
  sourceLanguage: string;
  url: Record<string, string>;
  data: unknown;
  body: string;
  translations: Record<string, { coverage: string; data: unknown; body: string }>;
  cites: string[];
  refersTo: string[];
  usedIn: string[];
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

/** Serialises an entry with its connections in the graph. */
export const entryJson = (entry: EntryOf<PublicCollection>, graph: Graph, absolute: (path: string) => string): EntryJson => {
  const { draft: _draft, ...facts } = entry.data;
  const outgoing = graph.outgoing.get(keyOf(entry)) ?? [];
  return {
    id: entry.id,
    collection: entry.collection,
    identifier: absolute(`/id/${entry.collection}/${entry.id}/`),
    sourceLanguage: entry.lang,
    url: Object.fromEntries(languages.map((other) => [other, absolute(entryPath(other, entry.collection, entry.id))])),
    data: facts,
    body: entry.body.trim(),
    translations: Object.fromEntries(
      Object.values(entry.translations).map(({ lang: other, coverage, fields, body }) => [other, { coverage, data: fields, body: body.trim() }]),
    ),
    cites: unique(outgoing.filter((edge) => edge.kind === 'citation').map((edge) => edge.to.replace('literature/', ''))),
    refersTo: unique(outgoing.filter((edge) => edge.kind !== 'citation').map((edge) => edge.to)),
    usedIn: unique((graph.incoming.get(keyOf(entry)) ?? []).map((edge) => edge.from).filter((from) => !graph.nodes.get(from)?.data.fictional)),
  };
};
