/** Statements that hold a figure: paragraphs, list items, cells and fields, and whether a citation carries them. */
import { placeIn, type Where } from '../graph/build.ts';
import { keyedPath } from '../graph/keyed.ts';
import type { EntryText } from '../graph/texts.ts';
import type { MarkdownFacts } from '../markdown/parse.ts';
import type { Entry } from '../schema/entry.ts';
import { type Leaf, valueAt } from '../schema/walk.ts';
import { figureIn } from './figureIn.ts';
import type { EntryContext } from './rule.ts';

export interface Statement {
  /** The first figure of the statement, as written. */
  figure: string;
  where: Where;
  isCited: boolean;
}

/** Statements with figures in all languages of an entry; none in collections whose figures are their own. */
export function* statementsWithFigures({
  entry,
  leaves,
  texts,
  markdown,
}: Pick<EntryContext, 'entry' | 'leaves' | 'texts' | 'markdown'>): Generator<Statement> {
  if (ownAccount.has(entry.collection)) return;
  const cited = citedParts(entry, leaves);
  for (const text of texts) {
    if (!text.markdown || !/\d/.test(text.source)) continue;
    const besideCites = text.path !== undefined && isBesideCites(entry, text, cited);
    for (const statement of statementsOf(text, markdown)) yield besideCites ? { ...statement, isCited: true } : statement;
  }
}

/** Collections whose figures are their own: a work is the source of what is said of it, an indicator defines its own measure. */
const ownAccount: ReadonlySet<string> = new Set(['literature', 'indicators', 'pages']);

/** Keys of the parts of the entry that have `cites`. */
const citedParts = (entry: Entry, leaves: readonly Leaf[]): Set<string> => {
  const parts = new Set<string>();
  for (const { path, value } of leaves)
    if (path.at(-1) === 'cites' && Array.isArray(value) && value.length > 0) parts.add(keyedPath(entry.data, path.slice(0, -1)));
  return parts;
};

const isBesideCites = (entry: Entry, { file, path = [] }: EntryText, cited: ReadonlySet<string>): boolean => {
  const data = file === entry.file ? entry.data : Object.values(entry.translations).find((one) => one.file === file)?.fields;
  const parent = typeof path.at(-1) === 'number' ? path.slice(0, -2) : path.slice(0, -1);
  return valueAt(data, path) !== undefined && cited.has(keyedPath(data, parent));
};

function* statementsOf(text: EntryText, markdown: (source: string) => MarkdownFacts): Generator<Statement> {
  const { paragraphs, citations } = markdown(text.source);
  const blockAt = (offset: number): number | undefined => paragraphs.findLast((paragraph) => paragraph.offset <= offset)?.block;
  const citedBlocks = new Set(citations.map((citation) => blockAt(citation.start)));
  for (const { source, offset, block } of paragraphs) {
    const figure = figureIn(source);
    if (!figure) continue;
    const isCited = citedBlocks.has(block) || (isListOrTable(source, text.source, offset) && citedBlocks.has(block - 1));
    yield { figure: figure.text, where: placeIn(text, offset + figure.offset, figure.text), isCited };
  }
}

/** Does the paragraph stand in a list or a table? What introduces it may cite for all of it. */
const isListOrTable = (source: string, whole: string, offset: number): boolean =>
  source.startsWith('|') || /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(whole.slice(whole.lastIndexOf('\n', offset - 1) + 1, offset));
