/** Walks a value along its schema, so that references, citations and texts are found wherever they stand. */
import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** What a field may say of itself; nothing of it is sure to be there. */
export type Traits = { [K in keyof FieldMeta]?: FieldMeta[K] | undefined };

export type Path = readonly (string | number)[];

export interface Leaf {
  path: Path;
  value: unknown;
  meta: Traits;
}

/** The schema inside optional, default, preprocess and the like. */
export const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.out);
  return schema;
};

/** What the field says of itself; wrappers may carry it as well as the schema inside. */
export const metaOf = (schema: z.core.$ZodType): Traits => {
  const own = z.globalRegistry.get(schema);
  if (own) return own;
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? schema.def.innerType : undefined;
  if (inner) return metaOf(inner);
  return schema instanceof z.ZodPipe ? metaOf(schema.def.out) : {};
};

/** Is it a plain object, and no list? */
export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The option of a union that fits the keys of the value; the first when none does. */
const optionFor = (options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType | undefined =>
  options.map(unwrap).find((option) => !(option instanceof z.ZodObject) || (isRecord(value) && Object.keys(value).every((key) => key in option.shape))) ??
  options[0];

/** Schemas are walked thousands of times, so what they say of themselves is looked up once. */
interface Described {
  meta: Traits;
  inner: z.core.$ZodType;
  fields: readonly [string, z.core.$ZodType][];
}
const known = new WeakMap<z.core.$ZodType, Described>();
const describe = (schema: z.core.$ZodType): Described => {
  const found = known.get(schema);
  if (found) return found;
  const inner = unwrap(schema);
  const made = { meta: metaOf(schema), inner, fields: inner instanceof z.ZodObject ? Object.entries<z.core.$ZodType>(inner.shape) : [] };
  known.set(schema, made);
  return made;
};

/** Every field of `value` that `schema` describes, parents before children, in the order of the schema. */
export const walk = (schema: z.core.$ZodType, value: unknown): Leaf[] => {
  const leaves: Leaf[] = [];
  visit(schema, value, [], leaves);
  return leaves;
};

const visit = (schema: z.core.$ZodType, value: unknown, path: Path, leaves: Leaf[]): void => {
  if (value === undefined || value === null) return;
  const { meta, inner, fields } = describe(schema);
  leaves.push({ path, value, meta });
  visitInside(inner, fields, value, path, leaves);
};

const visitInside = (inner: z.core.$ZodType, fields: Described['fields'], value: unknown, path: Path, leaves: Leaf[]): void => {
  if (inner instanceof z.ZodObject) {
    if (isRecord(value)) for (const [key, field] of fields) if (value[key] !== undefined) visit(field, value[key], [...path, key], leaves);
  } else if (inner instanceof z.ZodArray) {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(inner.def.element, item, [...path, index], leaves);
  } else if (inner instanceof z.ZodUnion) {
    const option = optionFor(inner.def.options, value);
    if (!option) return;
    const described = describe(option);
    visitInside(described.inner, described.fields, value, path, leaves);
  }
};

/** The schema of the field at `path`, or nothing when the schema knows no such field; of a union, the first option that knows it. */
export const schemaAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined => {
  const inner = unwrap(schema);
  const [head, ...rest] = path;
  if (head === undefined) return inner;
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.def.options) {
      const found = schemaAt(option, path);
      if (found) return found;
    }
    return undefined;
  }
  if (inner instanceof z.ZodObject) {
    const child = inner.shape[head];
    return child && schemaAt(child, rest);
  }
  return inner instanceof z.ZodArray ? schemaAt(inner.def.element, rest) : undefined;
};

/** The value at `path`, or undefined when there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (Array.isArray(at) ? at[Number(key)] : isRecord(at) ? at[key] : undefined), value);
