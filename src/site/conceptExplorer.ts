/** Concepts as an index, a tree and a net, in one language. */

import { conceptLayout } from '../explorer/conceptLayout.ts';
import { type ConceptNet, netEdges, type StatedConcept } from '../explorer/conceptNet.ts';
import { conceptTree, type TreeItem } from '../explorer/conceptTree.ts';
import { type Term, termIndex } from '../explorer/termIndex.ts';
import { keyOf } from '../graph/build.ts';
import { localize } from '../graph/localize.ts';
import { collator } from '../i18n/formats.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';
import { workName } from './workName.ts';

interface Named {
  entry: Extract<Entry, { collection: 'concepts' }>;
  link: EntryLink;
}

/** Published concepts in the order of their names. */
const namedConcepts = async (lang: Lang): Promise<Named[]> => {
  const order = collator(lang);
  return (await publishedEntries('concepts'))
    .flatMap((entry): Named[] => {
      const link = linkTo(entry, lang);
      return entry.collection === 'concepts' && link ? [{ entry, link }] : [];
    })
    .sort((a, b) => order.compare(a.link.title, b.link.title) || (a.entry.id < b.entry.id ? -1 : 1));
};

/** Terms by letters: names, and other terms in this language alone, since those of another language would be taken for ours. */
export const conceptTerms = async (lang: Lang): Promise<{ letter: string; terms: Term[] }[]> =>
  termIndex(
    (await namedConcepts(lang)).flatMap(({ entry, link }): Term[] => {
      const { data, langOf } = localize(entry, lang);
      const others = langOf('altTerms') === lang ? (data.altTerms ?? []) : [];
      return [
        { term: link.title, seeAlso: undefined, href: link.href, lang: link.lang },
        ...others.map((term) => ({ term, seeAlso: link.title, href: link.href })),
      ];
    }),
    lang,
  );

export interface ConceptTreeView {
  items: TreeItem[];
  links: ReadonlyMap<string, EntryLink>;
}

/** The tree, and the links of its concepts by id. */
export const conceptTreeView = async (lang: Lang): Promise<ConceptTreeView> => {
  const concepts = await namedConcepts(lang);
  return {
    items: conceptTree(concepts.map(({ entry }) => ({ id: entry.id, broader: entry.data.broader ?? [] }))),
    links: new Map(concepts.map(({ entry, link }) => [entry.id, link])),
  };
};

/** What the net is in every language: concepts in the order of their ids, edges between them, and their places on the sheet. */
const plan = async () => {
  const { graph } = await siteContent();
  const stated = (await publishedEntries('concepts')).flatMap((entry): StatedConcept[] =>
    entry.collection === 'concepts'
      ? [
          {
            id: entry.id,
            broader: entry.data.broader ?? [],
            related: entry.data.related ?? [],
            cites: [...new Set((graph.outgoing.get(keyOf(entry)) ?? []).filter(({ kind }) => kind === 'citation').map(({ to }) => to))].sort(),
          },
        ]
      : [],
  );
  const works = [...new Set(stated.flatMap(({ cites }) => cites))].sort();
  const edges = netEdges(stated, works);
  return { stated, edges, works: works.map((work) => graph.nodes.get(work)), places: conceptLayout(stated.length, edges) };
};
let planned: ReturnType<typeof plan> | undefined;

const build = async (lang: Lang): Promise<ConceptNet> => {
  if (!planned || import.meta.env.DEV) planned = plan();
  const { stated, edges, works, places } = await planned;
  const concepts = await namedConcepts(lang);
  const [nodeAt, planAt] = [new Map(concepts.map(({ entry }, at) => [entry.id, at])), new Map(stated.map(({ id }, at) => [id, at]))];
  const named = (at: number): number => nodeAt.get(stated[at]?.id ?? '') ?? 0;
  const used = [...new Set(edges.flatMap(([, , , mine]) => mine))];
  const usedAt = new Map(used.map((work, at) => [work, at]));
  return {
    nodes: concepts.map(({ entry, link }) => {
      const place = places[planAt.get(entry.id) ?? -1];
      return { id: entry.id, title: link.title, lang: link.lang, href: link.href, x: place?.x ?? 0, y: place?.y ?? 0 };
    }),
    edges: edges.map(([from, to, kind, mine]) => [named(from), named(to), kind, mine.flatMap((work) => usedAt.get(work) ?? [])] as const),
    works: used.map((work) => workName(works[work], lang)),
  };
};

const nets = new Map<Lang, Promise<ConceptNet>>();

/** The net, made once a language. */
export const conceptNet = (lang: Lang): Promise<ConceptNet> => {
  const made = (import.meta.env.DEV ? undefined : nets.get(lang)) ?? build(lang);
  nets.set(lang, made);
  return made;
};
