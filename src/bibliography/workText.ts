/** The text of a work's file: written anew, or a person's own file with fields added and not a character else changed. */
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from '../reading/frontMatter.ts';
import type { Work } from './toWork.ts';
import { workFields } from './workFields.ts';

/** YAML 1.1 as output, so that dates and the language "no" stay in quotation marks for whoever reads the file. */
const asYaml = (data: object): string => stringify(data, { lineWidth: 0, singleQuote: true, version: '1.1' });

/** A new `index.md` without texts: the annotation is a person's work. */
export const newWorkText = (work: Work): string => `---\n${asYaml(work)}---\n`;

const order: readonly string[] = ['lang', 'draft', 'fictional', 'type', 'title', ...workFields, 'language', 'openAccess', 'verification', 'unconfirmed'];

/** The file with the fields put where they belong; fields that stand there already are left as they are. */
export const withFields = (text: string, fields: object): string => Object.entries(fields).reduce((now, [field, value]) => withField(now, field, value), text);

const withField = (text: string, field: string, value: unknown): string => {
  const parts = splitFrontMatter(text);
  const root = parts && parseDocument(parts.yaml).contents;
  if (!parts || !isMap(root)) throw new Error('The file has no front matter.');
  const pairs = root.items.flatMap(({ key, value: node }) =>
    isScalar(key) && node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
      ? [{ name: String(key.value), end: Number(node.range[2]) }]
      : [],
  );
  if (pairs.some(({ name }) => name === field)) return text;
  const rank = order.indexOf(field);
  const before = pairs.findLast(({ name }) => order.includes(name) && order.indexOf(name) < rank);
  const yamlStart = text.indexOf('\n') + 1;
  const at = yamlStart + (before?.end ?? 0);
  const lineEnd = text[at - 1] === '\n' ? at : text.indexOf('\n', at) + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, lineEnd) + asYaml({ [field]: value }).replaceAll('\n', newline) + text.slice(lineEnd);
};
