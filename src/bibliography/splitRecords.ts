/** Cuts a bibliography file into its records, so that one broken record hides no other. */

export type BibliographyFormat = 'csl-json' | 'bibtex' | 'ris';

export interface RawRecord {
  /** Line in the file on which the record begins, from 1. */
  line: number;
  text: string;
}

/** What the file is, by how it begins; nothing when it is none of the three. */
export const formatOf = (text: string): BibliographyFormat | undefined => {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[[{]/.test(start)) return 'csl-json';
  if (/^TY {2}- /m.test(start)) return 'ris';
  return /^\s*@\w+\s*[{(]/m.test(start) ? 'bibtex' : undefined;
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Records of a BibTeX file; the abbreviations that it defines are put on one line before each of them. */
export const bibtexRecords = (text: string): RawRecord[] => {
  const starts = [...text.matchAll(/^[ \t]*@(\w+)\s*[{(]/gm)].map((match) => ({ offset: match.index, kind: (match[1] ?? '').toLowerCase() }));
  const blocks = starts.map(({ offset, kind }, index) => ({ kind, line: lineAt(text, offset), text: text.slice(offset, starts[index + 1]?.offset).trim() }));
  const strings = blocks.filter(({ kind }) => kind === 'string').map((block) => block.text.replace(/\s+/g, ' '));
  return blocks
    .filter(({ kind }) => !['string', 'preamble', 'comment'].includes(kind))
    .map((block) => ({ line: block.line, text: [...strings, block.text].join(' ') }));
};

/** Records of a RIS file: from `TY` to `ER`, or to the next `TY` when the end is missing. */
export const risRecords = (text: string): RawRecord[] => {
  const starts = [...text.matchAll(/^TY {2}- /gm)].map((match) => match.index);
  return starts.map((offset, index) => {
    const block = text.slice(offset, starts[index + 1]).trimEnd();
    return { line: lineAt(text, offset), text: /^ER {2}-/m.test(block) ? `${block}\n` : `${block}\nER  - \n` };
  });
};

/** Items of a JSON array, cut at the outermost braces; the whole text must be valid JSON. */
export const jsonRecords = (text: string): RawRecord[] => {
  const records: RawRecord[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{' && depth++ === 0) start = index;
    if (token === '}' && --depth === 0) records.push({ line: lineAt(text, start), text: text.slice(start, index + 1) });
  }
  return records;
};
