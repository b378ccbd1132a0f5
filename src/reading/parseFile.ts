/** Turns the text of a content file into data and body, without judging what they say. */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { splitFrontMatter } from './frontMatter.ts';
import { type YamlFeature, yamlFeaturesIn } from './yamlFeatures.ts';

/** Why the data could not be read, and where in the file (from 1). */
export interface Fault {
  reason: string;
  line: number;
  column: number;
}

export interface ParsedFile {
  /** Front matter or JSON as plain data; undefined when it could not be read. */
  data: unknown;
  body: string;
  /** Line of the first body line, from 1. */
  bodyLine: number;
  fault?: Fault;
  /** Anchors, aliases and tags, placed in the file; when there are any, the data are not read. */
  features?: YamlFeature[];
}

/** Parses the front matter of a Markdown file. Only plain YAML: dates stay text; anchors, aliases and tags are not expanded. */
export const parseMarkdownFile = (text: string): ParsedFile => {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const reason = /^\uFEFF?---[ \t]*(\r?\n|$)/.test(text) ? 'front matter is not closed' : 'no front matter';
    return { data: undefined, body: text, bodyLine: 1, fault: { reason, line: 1, column: 1 } };
  }
  const { body, bodyLine, yamlLine } = parts;
  const features = yamlFeaturesIn(parts.yaml).map((one) => ({ ...one, line: one.line + yamlLine - 1 }));
  if (features.length > 0) return { data: undefined, body, bodyLine, features };
  try {
    return { data: load(parts.yaml, { schema: CORE_SCHEMA }) ?? {}, body, bodyLine };
  } catch (error) {
    const mark = error instanceof YAMLException ? error.mark : undefined;
    const reason = error instanceof YAMLException ? error.reason : String(error);
    return { data: undefined, body, bodyLine, fault: { reason, line: yamlLine + (mark?.line ?? 0), column: (mark?.column ?? 0) + 1 } };
  }
};

/** Parses a snapshot. */
export const parseJsonFile = (text: string): ParsedFile => {
  try {
    const data: unknown = JSON.parse(text);
    return { data, body: '', bodyLine: 1 };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    return {
      data: undefined,
      body: '',
      bodyLine: 1,
      fault: { reason: message.replace(/ in JSON.*$/s, ''), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    };
  }
};
