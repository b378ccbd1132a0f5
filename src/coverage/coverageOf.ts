/** What the knowledge base holds, counted: entries, languages, citations, dead ends. Made-up examples and drafts do not count. */
import { type Graph, keyOf, type NodeKey } from '../graph/build.ts';
import { translationState } from '../graph/translationState.ts';
import { statementsWithFigures } from '../rules/statements.ts';
import type { Entry } from '../schema/entry.ts';
import { type CollectionName, collectionNames } from '../schema/registry.ts';
import { type coverages, type Lang, languages } from '../schema/vocabulary.ts';
import { type DeadEnd, deadEnds, isReal } from './deadEnds.ts';

/** How an entry stands in a language; `none` needs no text, as works that nobody has annotated. */
export type LanguageState = (typeof coverages)[number] | 'missing' | 'none';

export interface CollectionCoverage {
  collection: CollectionName;
  entries: number;
  /** Entries by language and by how much of them the language has; an entry's first language counts as full. */
  languages: Record<Lang, Record<LanguageState, number>>;
  /** Statements with a figure, in all languages, and those of them that a citation carries. */
  figures: { statements: number; cited: number };
}

export interface Coverage {
  collections: CollectionCoverage[];
  /** Entries that no other entry refers or links to; works are listed by themselves. */
  unlinked: NodeKey[];
  deadEnds: DeadEnd[];
  /** Works that no entry cites. */
  uncitedWorks: string[];
  /** Works without an annotation of our own. */
  worksWithoutAnnotation: string[];
}

/** Counts what is published of the entries. */
export const coverageOf = (entries: readonly Entry[], graph: Graph): Coverage => {
  const own = entries.filter(isReal);
  const works = own.filter((entry) => entry.collection === 'literature');
  return {
    collections: collectionNames.map((collection) => collectionCoverage(collection, own, graph)).filter((one) => one.entries > 0),
    unlinked: own.filter((entry) => !['literature', 'pages'].includes(entry.collection) && !isReached(entry, graph)).map(keyOf),
    deadEnds: deadEnds(own, graph),
    uncitedWorks: works.filter((entry) => !isReached(entry, graph)).map(({ id }) => id),
    worksWithoutAnnotation: works.filter((entry) => entry.data.evidence === undefined).map(({ id }) => id),
  };
};

const isReached = (entry: Entry, graph: Graph): boolean => {
  const key = keyOf(entry);
  return (graph.incoming.get(key) ?? []).some(({ from }) => from !== key && isReal(graph.nodes.get(from)));
};

const collectionCoverage = (collection: CollectionName, own: readonly Entry[], graph: Graph): CollectionCoverage => {
  const mine = own.filter((entry) => entry.collection === collection);
  const statements = mine.flatMap((entry) => [
    ...statementsWithFigures({
      entry,
      leaves: graph.leaves.get(keyOf(entry)) ?? [],
      texts: graph.texts.get(keyOf(entry)) ?? [],
      markdown: graph.markdown,
    }),
  ]);
  const inLanguage = (lang: Lang): Record<LanguageState, number> => {
    const counts = { full: 0, summary: 0, 'term-only': 0, missing: 0, none: 0 };
    for (const entry of mine) counts[languageState(entry, lang)]++;
    return counts;
  };
  const [fi, sv, en] = languages.map(inLanguage);
  if (!fi || !sv || !en) throw new Error('A language is missing.');
  return {
    collection,
    entries: mine.length,
    languages: { fi, sv, en },
    figures: { statements: statements.length, cited: statements.filter(({ isCited }) => isCited).length },
  };
};

const languageState = (entry: Entry, lang: Lang): LanguageState => {
  const now = translationState(entry, lang);
  if ('translation' in now) return now.translation.coverage;
  if (now.state === 'missing') return 'missing';
  const isBareWork = entry.collection === 'literature' && entry.data.summary === undefined;
  return now.state === 'nothing' || isBareWork ? 'none' : 'full';
};
