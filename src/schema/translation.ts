/**
 * The strict schema of a translation, derived from the marks in the collection's schema: only text fields, so that a fact
 * stands in one file and can't differ between languages. Lists of objects are matched by their `id`.
 */
import { z } from 'zod';
import { field } from './fields.ts';
import { coverages, languages } from './vocabulary.ts';
import { metaOf, unwrap } from './walk.ts';

/** What every translation states of itself; a text field of the same name can't be translated. */
export const headerFields = ['lang', 'coverage', 'sourceDigest'] as const;

const header = {
  lang: field(z.enum(languages), { description: 'Language of this file; the same as its name.', vocabulary: 'lang' }),
  coverage: field(z.enum(coverages), {
    description: 'full: everything is translated; summary: title, summary and definition; term-only: the title.',
    vocabulary: 'coverage',
  }),
  sourceDigest: field(z.string().regex(/^[0-9a-f]{16}$/, 'digest'), {
    description: 'Digest of the source texts that this was made from; written by `npm run translations -- --stamp`.',
  }).optional(),
};

/** The translatable part of a schema with every field optional, or nothing when it holds no text. */
const textPart = (schema: z.core.$ZodType): z.ZodType | undefined => {
  const inner = unwrap(schema);
  const meta = metaOf(schema);
  if (meta.translatable && inner instanceof z.ZodType) return inner;
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, z.ZodType> = {};
    for (const [key, child] of Object.entries<z.core.$ZodType>(inner.shape)) {
      const part = textPart(child);
      if (part) shape[key] = part.optional();
    }
    if (Object.keys(shape).length === 0) return undefined;
    const key = inner.shape['id'];
    return z.strictObject(key instanceof z.ZodType ? { id: key, ...shape } : shape).meta({ ...meta });
  }
  if (inner instanceof z.ZodArray) {
    const part = textPart(inner.def.element);
    return part && z.array(part).meta({ ...meta });
  }
  return undefined;
};

/** The schema of `fi.md`, `sv.md` and `en.md` beside an entry of the collection. */
export const translationSchema = (schema: z.core.$ZodType): z.ZodObject => {
  const part = textPart(schema);
  return z.strictObject({ ...(part instanceof z.ZodObject ? part.shape : {}), ...header });
};

/** Fields of the source that a translation may not give, because they are facts. */
export const factFields = (schema: z.ZodObject): string[] => {
  const allowed = new Set(Object.keys(translationSchema(schema).shape));
  return Object.keys(schema.shape).filter((key) => !allowed.has(key));
};
