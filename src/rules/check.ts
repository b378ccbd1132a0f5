/** Runs every rule over the content and words what they find; all problems at once, sorted. */
import { buildGraph, type Graph, keyOf } from '../graph/build.ts';
import type { RuleName, RuleTexts } from '../i18n/rules/params.ts';
import { ruleTexts } from '../i18n/rules/texts.ts';
import type { MarkdownFacts } from '../markdown/parse.ts';
import { type Content, type RawFile, readContent } from '../reading/readContent.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { type Located, locate, prepare } from './locate.ts';
import { byPlace, type Problem, type TextEdit } from './problem.ts';
import { rules } from './registry.ts';
import type { Context, EntryContext, FileContext, Finding, Fix, Rule } from './rule.ts';

export interface CheckOptions {
  lang?: Lang | undefined;
  /** Name of the content folder, put before each file's address. */
  folder?: string | undefined;
  /** Files to report on; all by default. */
  wanted?: ((file: string) => boolean) | undefined;
  /** Entries that are there besides the files, as far as they are known: what a form in the browser knows of the rest of the content. */
  beside?: readonly Entry[] | undefined;
  /** Parses Markdown; the parser of this platform by default. */
  markdown?: ((source: string) => MarkdownFacts) | undefined;
}

/** Checks raw files, read so that one mistake in a file does not hide the others. */
export const checkFiles = async (raw: readonly RawFile[], options: CheckOptions = {}): Promise<{ content: Content; problems: Problem[] }> => {
  const read = readContent(raw, { salvage: true });
  const content = { ...read, entries: [...(options.beside ?? []), ...read.entries] };
  const graph = buildGraph(content.entries, content.snapshots, options.markdown);
  return { content, problems: await check(content, graph, options) };
};

/** Checks content whose graph is built already. */
const check = async (content: Content, graph: Graph, { lang = 'fi', folder = 'content', wanted = () => true }: CheckOptions = {}): Promise<Problem[]> => {
  const contexts = contextsOf(content, graph);
  const { files } = contexts.all;
  const worded = rules.flatMap((rule) => word(rule, contexts, ruleTexts[lang])).filter(({ finding }) => wanted(finding.where.file));
  const readRanges = worded.some(({ finding }) => finding.where.path) ? (await import('./fieldRanges.ts')).fieldRanges : undefined;
  const located = new Map<string, Located>();
  for (const { finding } of worded) {
    const file = files.get(finding.where.file);
    const pointsIn = finding.where.path !== undefined && finding.where.line === undefined;
    if (file && (!located.has(file.file) || (pointsIn && !located.get(file.file)?.ranges)))
      located.set(file.file, prepare(file, pointsIn ? readRanges : undefined));
  }
  return worded
    .map(({ finding, ...rest }): Problem => {
      const file = located.get(finding.where.file) ?? nowhere;
      const { offset, line, column } = locate(finding.where, file);
      const { path } = finding.where;
      return { ...rest, file: `${folder}/${finding.where.file}`, line, column, fix: editAt(offset, finding.fix, file.text), path };
    })
    .sort(byPlace);
};

interface Worded extends Pick<Problem, 'rule' | 'level' | 'message' | 'hint'> {
  finding: Finding<RuleName>;
}

const word = <N extends RuleName>(rule: Rule<N>, contexts: Contexts, texts: RuleTexts): Worded[] => {
  const text = texts[rule.name];
  return [...findings(rule, contexts)].map((finding) => ({
    rule: rule.name,
    level: finding.level ?? rule.level,
    message: text.message(finding.params),
    hint: text.hint(finding.params),
    finding,
  }));
};

function* findings<N extends RuleName>(rule: Rule<N>, { all, byFile, byEntry }: Contexts): Generator<Finding<N>> {
  if (rule.scope === 'graph') yield* rule.find(all);
  else if (rule.scope === 'file') for (const one of byFile) yield* rule.find(one);
  else for (const one of byEntry) yield* rule.find(one);
}

/** What the rules are given, made once for all of them. */
interface Contexts {
  all: Context;
  byFile: FileContext[];
  byEntry: EntryContext[];
}

const contextsOf = (content: Content, graph: Graph): Contexts => {
  const all = { content, graph, files: new Map(content.files.map((file) => [file.file, file])), markdown: graph.markdown };
  return {
    all,
    byFile: content.files.map((file) => ({ ...all, file })),
    byEntry: content.entries.map((entry) => ({ ...all, entry, texts: graph.texts.get(keyOf(entry)) ?? [], leaves: graph.leaves.get(keyOf(entry)) ?? [] })),
  };
};

const nowhere: Located = { bodyStart: 0, lines: [0], text: '', ranges: undefined };

const unquoted = /[-+]?[\w.+-]+/y;

const editAt = (offset: number, fix: Fix | undefined, text: string): TextEdit | undefined => {
  if (!fix) return undefined;
  if ('quote' in fix) {
    unquoted.lastIndex = offset;
    const written = unquoted.exec(text)?.[0];
    return written === undefined ? undefined : { offset, replace: written, by: `'${written}'`, safe: true };
  }
  // The value may stand in quotation marks.
  const at = [offset, offset + 1].find((candidate) => text.startsWith(fix.replace, candidate));
  return at === undefined ? undefined : { offset: at, ...fix };
};
