/** From a zod issue, or a file that can't be read, to what the texts of the rule `schema` are told. */
import { z } from 'zod';
import { type Format, formats, type SchemaProblem, type SyntaxReason, type ValueType } from '../i18n/rules/params.ts';
import type { ContentFile, SchemaIssue } from '../reading/readContent.ts';
import { schemas } from '../schema/registry.ts';
import { snapshots } from '../schema/snapshots.ts';
import { translationSchema } from '../schema/translation.ts';
import { type Path, schemaAt, unwrap, valueAt } from '../schema/walk.ts';
import { suggestWord } from './names.ts';
import type { Finding } from './rule.ts';

/** Findings of one issue; an issue about several keys makes one for each. */
export const describeIssue = ({ file, path, issue }: SchemaIssue, from: ContentFile | undefined): Finding<'schema'>[] => {
  if (issue.code === 'syntax')
    return [
      {
        where: { file, line: issue.line, column: issue.column },
        params: { kind: 'syntax', reason: syntaxReason(issue.message, file, from?.text?.split('\n')[issue.line - 1] ?? ''), raw: issue.message },
      },
    ];
  return describe(issue, path, from?.parsed?.data, from && schemaOf(from)).map(({ at, key, fix, problem }) => ({
    where: { file, path: at, key },
    params: problem,
    fix,
  }));
};

interface Description {
  at: Path;
  key?: boolean;
  fix?: Finding<'schema'>['fix'];
  problem: SchemaProblem;
}

const describe = (issue: z.core.$ZodIssue, path: Path, data: unknown, schema: z.core.$ZodType | undefined): Description[] => {
  const value = valueAt(data, path);
  const field = nameOf(path);
  const one = (problem: SchemaProblem, rest: Partial<Description> = {}): Description[] => [{ at: path, problem, ...rest }];
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema && schemaAt(schema, path)).filter((key) => valueAt(data, [...path, key]) === undefined);
    return issue.keys.map((key) => ({ at: [...path, key], key: true, problem: { kind: 'unknown-key', key, suggestion: suggestWord(key, known), known } }));
  }
  if (issue.code === 'invalid_union') {
    const branch = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0] ?? [];
    return branch.flatMap((inner) => describe(inner, [...path, ...plain(inner.path)], data, schema));
  }
  if (value === undefined && path.length > 0 && issue.code !== 'custom') return [{ at: path, problem: { kind: 'missing', field } }];
  const written = String(value);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const suggestion = suggestWord(written, known);
    return one({ kind: 'word', field, value: shown(value), suggestion, known }, { fix: suggestion && { replace: written, by: suggestion.write, safe: false } });
  }
  if (issue.code === 'invalid_type') {
    const expected = expectedType(issue.expected);
    return one(
      { kind: 'type', field, expected, found: typeOf(value), value: shown(value) },
      expected === 'text' && typeof value === 'number' ? { fix: { quote: true, safe: true } } : {},
    );
  }
  if (issue.code === 'too_big' && issue.origin === 'string') return one({ kind: 'too-long', field, limit: Number(issue.maximum), length: written.length });
  if (issue.code === 'too_small' && issue.origin === 'string') return one({ kind: 'too-short', field });
  if (issue.code === 'too_small' && issue.origin === 'array') return one({ kind: 'too-few', field, limit: Number(issue.minimum) });
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return one({ kind: 'range', field, value: shown(value), ...rangeOf(schema && schemaAt(schema, path)) });
  if (issue.code === 'invalid_format') {
    const format = formatOf(issue);
    const suggestion = format === 'kebab-case' ? kebab(written) : undefined;
    if (format)
      return one({
        kind: 'format',
        format,
        field,
        value: shown(value),
        suggestion: suggestion === undefined ? undefined : { match: suggestion, write: suggestion },
      });
  }
  if (issue.message === 'no-such-day') return one({ kind: 'no-such-day', field, value: shown(value) });
  return one({ kind: 'other', field, raw: issue.message });
};

/** Text as an id: small ASCII letters, digits and hyphens. */
export const kebab = (text: string): string | undefined =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || undefined;

const plain = (path: readonly PropertyKey[]): Path => path.map((part) => (typeof part === 'symbol' ? String(part) : part));
const weight = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length * 2 : 1), 0);
const nameOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string') ?? path.at(-1) ?? '');
const shown = (value: unknown): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const isFormat = (name: string): name is Format => formats.some((format) => format === name);
const formatOf = (issue: z.core.$ZodIssueInvalidStringFormat): Format | undefined =>
  isFormat(issue.message) ? issue.message : isFormat(issue.format) ? issue.format : undefined;

const schemaOf = ({ is }: ContentFile): z.core.$ZodType | undefined =>
  is.kind === 'source'
    ? schemas[is.collection]
    : is.kind === 'translation'
      ? translationSchema(schemas[is.collection])
      : is.kind === 'snapshot'
        ? snapshots
        : undefined;

const keysOf = (schema: z.core.$ZodType | undefined): string[] =>
  schema instanceof z.ZodObject
    ? Object.keys(schema.shape)
    : schema instanceof z.ZodUnion
      ? [...new Set(schema.def.options.flatMap((option) => keysOf(unwrap(option))))]
      : [];

const rangeOf = (schema: z.core.$ZodType | undefined): { min: number | undefined; max: number | undefined } => {
  const finite = (value: unknown): number | undefined => (typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined);
  return schema instanceof z.ZodNumber ? { min: finite(schema.minValue), max: finite(schema.maxValue) } : { min: undefined, max: undefined };
};

const typeNames: Record<string, ValueType> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  record: 'map',
};
const expectedType = (expected: string): ValueType => typeNames[expected] ?? 'other';
const typeOf = (value: unknown): ValueType =>
  typeof value === 'number' && !Number.isFinite(value)
    ? 'infinite'
    : value === null
      ? 'empty'
      : Array.isArray(value)
        ? 'list'
        : (typeNames[typeof value] ?? 'other');

const reasons: [RegExp, SyntaxReason][] = [
  [/^no front matter/, 'no-front-matter'],
  [/not closed/, 'not-closed'],
  [/duplicated mapping key/, 'duplicate-key'],
  [/tab characters/, 'tab'],
  [/quoted scalar|closed/, 'unclosed-quote'],
  [/indentation|bad indentation/, 'indentation'],
  [/implicit (key|mapping)|colon|multiline key|document separator/, 'colon'],
  [/alias|cannot start|token|directive|reserved/, 'special-character'],
];
const syntaxReason = (message: string, file: string, line: string): SyntaxReason => {
  if (file.endsWith('.json')) return 'json';
  // A second colon makes the parser think of a field inside the text.
  if (/indentation of a mapping/.test(message) && /:\s.*:\s/.test(line)) return 'colon';
  return reasons.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
};
