/**
 * From raw files to entries: the one way in for both readers (the disk's in `scripts/lib`, Astro's in `build`), so that the
 * check and the site can't see different things. What can't be an entry is returned as an issue, never dropped.
 */
import type { z } from 'zod';
import type { Entry, Snapshot, SnapshotData, Translation } from '../schema/entry.ts';
import { schemas } from '../schema/registry.ts';
import { snapshots as snapshotSchema } from '../schema/snapshots.ts';
import { translationSchema } from '../schema/translation.ts';
import { languages } from '../schema/vocabulary.ts';
import { isRecord, type Path } from '../schema/walk.ts';
import { classify, type FileKind } from './classify.ts';
import type { FileFacts } from './fileFacts.ts';
import { type ParsedFile, parseJsonFile, parseMarkdownFile } from './parseFile.ts';
import { salvage } from './salvage.ts';

/** A file as it lies under the content folder. `text` is undefined for files that are not read as text. */
export interface RawFile {
  file: string;
  size: number;
  text?: string | undefined;
  /** Offset in `text` of the first bytes that are not UTF-8. */
  invalidAt?: number | undefined;
  /** What a picture or a document is by its bytes; undefined for other files and for bytes that were not read. */
  facts?: FileFacts | undefined;
  /** The file is a link to somewhere else on the disk; it is not followed. */
  isLink?: boolean | undefined;
}

export interface ContentFile extends RawFile {
  is: FileKind;
  parsed?: ParsedFile | undefined;
}

/** A file that could not be read or that its schema refuses; `path` points into its front matter. */
export interface SchemaIssue {
  file: string;
  path: Path;
  issue: z.core.$ZodIssue | { code: 'syntax'; message: string; line: number; column: number };
}

/** Everything under the content folder: files, the entries they make, and what is wrong with those that make none. */
export interface Content {
  files: ContentFile[];
  entries: Entry[];
  snapshots: Snapshot[];
  issues: SchemaIssue[];
}

const translations = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, translationSchema(schema)]));

const parse = (raw: RawFile, is: FileKind): ParsedFile | undefined => {
  if (raw.text === undefined) return undefined;
  if (is.kind === 'source' || is.kind === 'translation') return parseMarkdownFile(raw.text);
  return is.kind === 'snapshot' ? parseJsonFile(raw.text) : undefined;
};

const isLang = (value: unknown): value is Entry['lang'] => languages.some((lang) => lang === value);
const pathOf = (issue: z.core.$ZodIssue): Path => issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));

/** The data were accepted by the schema of the collection just before, or are what could be salvaged of them. */
const isEntry = (candidate: { data: unknown }): candidate is Entry => candidate.data !== undefined;
const isSnapshotData = (data: unknown): data is SnapshotData => data !== undefined;
const isTranslationHeader = (data: Record<string, unknown>): data is Pick<Translation, 'lang' | 'coverage'> & { sourceDigest?: string } => 'coverage' in data;

/**
 * Reads every file; the result is sorted by address, whatever the order of `raw`. With `salvage`, what the schema refuses still
 * makes an entry, without the parts refused and so against its type: only the check may ask for that, to find all problems at once.
 */
export const readContent = (raw: readonly RawFile[], options: { salvage?: boolean } = {}): Content => {
  const files = raw
    .map((one): ContentFile => {
      const is = classify(one.file);
      return { ...one, is, parsed: parse(one, is) };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const content: Content = { files, entries: [], snapshots: [], issues: [] };
  const accepted = (schema: z.core.$ZodType & { safeParse: z.ZodType['safeParse'] }, { file, parsed }: ContentFile): unknown => {
    if (parsed?.fault)
      content.issues.push({ file, path: [], issue: { code: 'syntax', message: parsed.fault.reason, line: parsed.fault.line, column: parsed.fault.column } });
    if (!parsed || parsed.fault || parsed.features) return options.salvage ? {} : undefined;
    const result = schema.safeParse(parsed.data);
    if (result.success) return result.data;
    const issues = result.error.issues.map((issue) => ({ file, path: pathOf(issue), issue }));
    content.issues.push(...issues);
    return options.salvage ? salvage(parsed.data, issues) : undefined;
  };
  for (const one of files) {
    const { file, is, parsed } = one;
    if (is.kind === 'source') {
      const data = accepted(schemas[is.collection], one);
      const lang = isRecord(data) && isLang(data['lang']) ? data['lang'] : 'fi';
      const candidate = { collection: is.collection, id: is.id, lang, data, body: parsed?.body ?? '', file, translations: {} };
      if (isEntry(candidate)) content.entries.push(candidate);
    } else if (is.kind === 'snapshot') {
      const data = accepted(snapshotSchema, one);
      if (isSnapshotData(data)) content.snapshots.push({ indicator: is.indicator, date: is.date, data, file });
    }
  }
  const byKey = new Map(content.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  for (const one of files) {
    if (one.is.kind !== 'translation') continue;
    const schema = translations[one.is.collection];
    const data = schema && accepted(schema, one);
    const entry = byKey.get(`${one.is.collection}/${one.is.id}`);
    if (!entry || !isRecord(data)) continue;
    const fields = options.salvage ? { coverage: 'summary', ...data } : data;
    if (!isTranslationHeader(fields)) continue;
    const { lang: _lang, coverage, sourceDigest, ...texts } = fields;
    entry.translations[one.is.lang] = { lang: one.is.lang, coverage, sourceDigest, fields: texts, body: one.parsed?.body ?? '', file: one.file };
  }
  return content;
};
