/** How entries relate: every reference, citation and file link becomes an edge or stands in `unresolved`. Pure. */
import { type MarkdownFacts, parseMarkdown } from '../markdown/parse.ts';
import type { Entry, Snapshot } from '../schema/entry.ts';
import { schemas } from '../schema/registry.ts';
import { type Leaf, type Path, walk } from '../schema/walk.ts';
import { anchorsOf } from './anchors.ts';
import { resolveLink } from './links.ts';
import { type EntryText, textsOf } from './texts.ts';

/** `collection/id`. */
export type NodeKey = string;

/** Where in a file something stands: in a front-matter field, or at an offset of the body. `needle` is the text to point at. */
export interface Where {
  file: string;
  path?: Path | undefined;
  /** Offset in the body, in UTF-16 units. */
  bodyOffset?: number | undefined;
  /** Offset in the text of the field, in UTF-16 units. */
  fieldOffset?: number | undefined;
  needle?: string | undefined;
  /** Point at the key of the field and not at its value. */
  key?: boolean | undefined;
  /** Line and column from 1, when they are known already; they win over the rest. */
  line?: number | undefined;
  column?: number | undefined;
}

export interface Edge {
  from: NodeKey;
  to: NodeKey;
  kind: 'reference' | 'citation' | 'link';
  /** Name of the front-matter field, or `body`. */
  field: string;
  where: Where;
}

export type Unresolved =
  | { kind: 'reference'; from: NodeKey; id: string; collections: readonly string[]; where: Where }
  | { kind: 'citation'; from: NodeKey; key: string; where: Where }
  | {
      kind: 'link';
      from: NodeKey;
      url: string;
      reason: 'no-file' | 'outside' | 'no-fragment' | 'not-markdown';
      fragment?: string | undefined;
      target?: NodeKey | undefined;
      where: Where;
    };

export interface Graph {
  nodes: Map<NodeKey, Entry>;
  snapshots: Map<string, Snapshot[]>;
  edges: Edge[];
  /** Edges out of each node and into each node, in the order of the files. */
  outgoing: Map<NodeKey, Edge[]>;
  incoming: Map<NodeKey, Edge[]>;
  unresolved: Unresolved[];
  /** Every field of each node's source, walked along its schema. */
  leaves: Map<NodeKey, Leaf[]>;
  /** The texts of each node, in all its languages. */
  texts: Map<NodeKey, EntryText[]>;
  /** Parses Markdown, each text once for this graph. */
  markdown: (source: string) => MarkdownFacts;
}

export const keyOf = (entry: { collection: string; id: string }): NodeKey => `${entry.collection}/${entry.id}`;

const group = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const mine = groups.get(key(item));
    if (mine) mine.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** Has the text anything in it that Markdown, but not plain text, could lead from? */
const mayLink = /[[<@]|www\.|:\/\//;

/** Where something at an offset of a text stands; `needle` is how it is written there. */
export const placeIn = ({ file, path }: EntryText, offset: number, needle: string): Where =>
  path ? { file, path, fieldOffset: offset, needle } : { file, bodyOffset: offset, needle };

/** A parser that remembers what it has read. */
const remembering = (parse: (source: string) => MarkdownFacts): ((source: string) => MarkdownFacts) => {
  const known = new Map<string, MarkdownFacts>();
  return (source) => {
    const found = known.get(source) ?? parse(source);
    known.set(source, found);
    return found;
  };
};

/** Keys of the entry's own sources. */
export const ownSources = (entry: Entry): Set<string> =>
  new Set('sources' in entry.data ? (entry.data.sources ?? []).flatMap((source) => source?.id ?? []) : []);

/** Builds the graph of all entries; entries and snapshots are taken as they are, nothing is changed. `parse` reads Markdown. */
export const buildGraph = (entries: readonly Entry[], snapshots: readonly Snapshot[], parse: (source: string) => MarkdownFacts = parseMarkdown): Graph => {
  const nodes = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const edges: Edge[] = [];
  const unresolved: Unresolved[] = [];
  const leaves = new Map<NodeKey, Leaf[]>();
  const texts = new Map<NodeKey, EntryText[]>();
  const markdown = remembering(parse);
  for (const entry of entries) {
    const from = keyOf(entry);
    const own = ownSources(entry);
    const cite = (key: string, field: string, where: Where): void => {
      if (own.has(key)) return;
      if (nodes.has(`literature/${key}`)) edges.push({ from, to: `literature/${key}`, kind: 'citation', field, where });
      else unresolved.push({ kind: 'citation', from, key, where });
    };
    const fields = walk(schemas[entry.collection], entry.data);
    const mine = textsOf(entry, fields);
    leaves.set(from, fields);
    texts.set(from, mine);
    for (const { path, value, meta } of fields) {
      if (typeof value !== 'string' || !(meta.ref ?? meta.cites)) continue;
      const where = { file: entry.file, path };
      const collection = meta.ref?.find((name) => nodes.has(`${name}/${value}`));
      if (meta.cites) cite(value, String(path[0]), where);
      else if (collection) edges.push({ from, to: `${collection}/${value}`, kind: 'reference', field: String(path[0]), where });
      else unresolved.push({ kind: 'reference', from, id: value, collections: meta.ref ?? [], where });
    }
    for (const text of mine) {
      if (!text.markdown || !mayLink.test(text.source)) continue;
      const field = String(text.path?.[0] ?? 'body');
      const facts = markdown(text.source);
      for (const citation of facts.citations) for (const item of citation.items) cite(item.key, field, placeIn(text, item.offset, `@${item.key}`));
      for (const link of facts.links) {
        const found = resolveLink(link.url, entry, nodes);
        if (found.kind === 'external' || found.kind === 'attachment') continue;
        const where = placeIn(text, link.offset, link.url);
        if (found.kind === 'broken') unresolved.push({ kind: 'link', from, url: link.url, reason: found.reason, where });
        else if (found.fragment && !anchorsOf(found.entry, text.lang, markdown).has(found.fragment))
          unresolved.push({ kind: 'link', from, url: link.url, reason: 'no-fragment', fragment: found.fragment, target: keyOf(found.entry), where });
        else if (keyOf(found.entry) !== from) edges.push({ from, to: keyOf(found.entry), kind: 'link', field, where });
      }
    }
  }
  for (const snapshot of snapshots) {
    const { indicator } = snapshot.data;
    if (indicator !== undefined && !nodes.has(`indicators/${indicator}`))
      unresolved.push({
        kind: 'reference',
        from: `snapshots/${snapshot.indicator}`,
        id: indicator,
        collections: ['indicators'],
        where: { file: snapshot.file, path: ['indicator'] },
      });
  }
  return {
    nodes,
    snapshots: group(
      [...snapshots].sort((a, b) => (a.date < b.date ? -1 : 1)),
      (snapshot) => snapshot.data.indicator,
    ),
    edges,
    outgoing: group(edges, (edge) => edge.from),
    incoming: group(edges, (edge) => edge.to),
    unresolved,
    leaves,
    texts,
    markdown,
  };
};
