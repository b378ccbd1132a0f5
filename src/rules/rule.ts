/** What a rule is: a permanent name, a level, the scope it looks at, and a function that finds what is wrong. */
import type { Graph, Where } from '../graph/build.ts';
import type { EntryText } from '../graph/texts.ts';
import type { RuleName, RuleParams } from '../i18n/rules/params.ts';
import type { MarkdownFacts } from '../markdown/parse.ts';
import type { Content, ContentFile } from '../reading/readContent.ts';
import type { Entry } from '../schema/entry.ts';
import type { Leaf } from '../schema/walk.ts';

export type Level = 'error' | 'warning';

/** A change of the text at the place of the problem; `safe` ones may be applied without a person looking. */
export type Fix =
  /** `replace` is the text that stands at the place now. */
  | { replace: string; by: string; safe: boolean }
  /** Quotation marks are put round the value at the place, whatever is written there. */
  | { quote: true; safe: true };

export interface Finding<N extends RuleName> {
  where: Where;
  params: RuleParams[N];
  fix?: Fix | undefined;
  /** When this one weighs less than the rule's own level. */
  level?: 'warning';
}

/** What every rule may look at. */
export interface Context {
  content: Content;
  graph: Graph;
  /** Files by their address. */
  files: ReadonlyMap<string, ContentFile>;
  /** Parses Markdown, each text once in a run. */
  markdown: (source: string) => MarkdownFacts;
}

export interface FileContext extends Context {
  file: ContentFile;
}

export interface EntryContext extends Context {
  entry: Entry;
  /** Its texts in all languages. */
  texts: readonly EntryText[];
  /** The fields of its source file, walked along the schema. */
  leaves: readonly Leaf[];
}

interface Named<N extends RuleName> {
  name: N;
  level: Level;
}
/** Looks at one file at a time. */
export interface FileRule<N extends RuleName> extends Named<N> {
  scope: 'file';
  find: (context: FileContext) => Iterable<Finding<N>>;
}
/** Looks at one entry at a time, with its translations. */
export interface EntryRule<N extends RuleName> extends Named<N> {
  scope: 'entry';
  find: (context: EntryContext) => Iterable<Finding<N>>;
}
/** Looks at everything at once. */
export interface GraphRule<N extends RuleName> extends Named<N> {
  scope: 'graph';
  find: (context: Context) => Iterable<Finding<N>>;
}

export type Rule<N extends RuleName = RuleName> = FileRule<N> | EntryRule<N> | GraphRule<N>;
