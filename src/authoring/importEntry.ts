/** Reads an `index.md` into the form, and tells what the form can't hold: unknown fields, comments, files that can't be read. */
import { Lexer, stringify } from 'yaml';
import { splitFrontMatter } from '../reading/frontMatter.ts';
import type { Fault } from '../reading/parseFile.ts';
import { parseMarkdownFile } from '../reading/parseFile.ts';
import { type CollectionName, schemas } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';
import { blankEntry, type DraftEntry } from './draft.ts';
import { formFields } from './formField.ts';
import { fromData } from './fromData.ts';

export type Imported =
  | { kind: 'entry'; entry: DraftEntry; unknown: { field: string; text: string }[]; comments: { line: number; text: string }[] }
  | { kind: 'fault'; fault: Fault };

/** Reads the text of a file of the collection; `lang` is taken when the file states no language. */
export const importEntry = (collection: CollectionName, id: string, text: string, lang: Lang): Imported => {
  const { data, body, fault, features } = parseMarkdownFile(text);
  if (fault) return { kind: 'fault', fault };
  const [feature] = features ?? [];
  if (feature) return { kind: 'fault', fault: { reason: feature.kind, line: feature.line, column: feature.column } };
  if (!isRecord(data)) return { kind: 'fault', fault: { reason: 'no fields', line: 2, column: 1 } };
  const { lang: said, ...fields } = data;
  const { typed, left } = fromData(formFields(schemas[collection]), fields);
  const unknown = left.map(({ path, value }) => ({ field: path.join('.'), text: stringify(value).trim() }));
  const comments = commentsIn(splitFrontMatter(text)?.yaml ?? '');
  const entry: DraftEntry = {
    ...blankEntry(collection, languages.find((one) => one === said) ?? lang),
    id,
    fields: typed,
    body: body.trim(),
  };
  const kept = [...unknown.map((one) => `${one.field}: ${one.text}`), ...comments.map((one) => `${one.line}: ${one.text}`)];
  if (kept.length > 0) entry.left = kept;
  return { kind: 'entry', entry, unknown, comments };
};

/** Comments of the front matter, which YAML does not count among its data; lines are those of the file. */
const commentsIn = (yaml: string): { line: number; text: string }[] => {
  const found: { line: number; text: string }[] = [];
  let line = 2;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#')) found.push({ line, text: token.trim() });
    line += token.split('\n').length - 1;
  }
  return found;
};
