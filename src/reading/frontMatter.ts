/** The two parts of a content file: YAML between `---` lines, and the Markdown after them. */
export interface Parts {
  yaml: string;
  /** Line of the first YAML line, from 1. */
  yamlLine: number;
  body: string;
  /** Line of the first body line, from 1. */
  bodyLine: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(\r?\n|$)/m;

/** Splits a content file; nothing when it does not open with front matter or never closes it. */
export const splitFrontMatter = (text: string): Parts | undefined => {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const end = closing.exec(text.slice(start));
  if (!end) return undefined;
  const bodyStart = start + end.index + end[0].length;
  return { yaml: text.slice(start, start + end.index), yamlLine: 2, body: text.slice(bodyStart), bodyLine: text.slice(0, bodyStart).split('\n').length };
};
