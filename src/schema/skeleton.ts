/** A new entry to start from: required fields with placeholders that the schema accepts, the others as comments, each with its help. */
import { z } from 'zod';
import { metaOf, type Path, unwrap, walk } from './walk.ts';

export interface SkeletonOptions {
  lang: string;
  title: string;
  /** Stands where a text is wanted. */
  placeholder: string;
  /** An id that exists in one of the collections. */
  existing: (collections: readonly string[]) => string | undefined;
}

/** The whole text of a new `index.md`; it is a draft, so that placeholders are never published. */
export const skeletonOf = (schema: z.ZodObject, options: SkeletonOptions): string => {
  const lines = ['---', `lang: ${options.lang}`, '# Remove this line when the entry is ready to be published.', 'draft: true'];
  for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape))
    if (!['lang', 'draft', 'fictional'].includes(key)) lines.push(...linesOf(key, field, 0, options));
  return `${[...lines, '---', '', `## ${options.placeholder}`, '', options.placeholder].join('\n')}\n`;
};

const isOptional = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const linesOf = (key: string, field: z.core.$ZodType, depth: number, options: SkeletonOptions): string[] => {
  const indent = '  '.repeat(depth);
  const help = metaOf(field).description;
  const inner = unwrap(field);
  const words = wordsOf(inner);
  const comment = [...(help ? [`${indent}# ${help}`] : []), ...(words.length > 0 ? [`${indent}# ${words.join(', ')}`] : [])];
  if (isOptional(field)) return [...comment, `${indent}# ${key}: ${example(inner, options)}`];
  if (!(inner instanceof z.ZodObject)) return [...comment, `${indent}${key}: ${key === 'title' ? quoted(options.title) : example(inner, options)}`];
  return [...comment, `${indent}${key}:`, ...Object.entries<z.core.$ZodType>(inner.shape).flatMap(([name, child]) => linesOf(name, child, depth + 1, options))];
};

const wordsOf = (schema: z.core.$ZodType): string[] => {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return wordsOf(inner.def.element);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/** Texts of which each format accepts one. */
const samples = ['example', 'fi', 'FI', '000', '2000', '2000-01-01', '10.0000/example'];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const example = (schema: z.core.$ZodType, options: SkeletonOptions): string => {
  const inner = unwrap(schema);
  const { ref, cites } = metaOf(schema);
  if (ref) return options.existing(ref) ?? 'id';
  if (cites) return options.existing(['literature']) ?? 'key';
  // The last word of a vocabulary claims least.
  if (inner instanceof z.ZodEnum) return String(inner.options.at(-1));
  if (inner instanceof z.ZodBoolean) return 'false';
  if (inner instanceof z.ZodNumber) return String(Math.max(0, inner.minValue ?? 0));
  if (inner instanceof z.ZodURL) return 'https://example.org/';
  if (inner instanceof z.ZodArray) return inner.safeParse([]).success ? '[]' : `[${example(inner.def.element, options)}]`;
  if (inner instanceof z.ZodObject)
    return `{ ${Object.entries<z.core.$ZodType>(inner.shape)
      .filter(([, child]) => !isOptional(child))
      .map(([key, child]) => `${key}: ${example(child, options)}`)
      .join(', ')} }`;
  if (inner instanceof z.ZodUnion) return inner.def.options[0] ? example(inner.def.options[0], options) : '';
  const sample =
    inner instanceof z.ZodString && !inner.safeParse(options.placeholder).success ? samples.find((one) => inner.safeParse(one).success) : options.placeholder;
  return /^[a-z]+$/i.test(sample ?? '') ? (sample ?? '') : quoted(sample ?? '');
};

/** The text fields that a translation may give, with the source's words, in order. */
export const textsToTranslate = (schema: z.ZodObject, data: unknown): { path: Path; text: string; help: string | undefined }[] =>
  walk(schema, data).flatMap(({ path, value, meta }) =>
    meta.translatable && typeof value === 'string' ? [{ path, text: value, help: meta.description }] : [],
  );
