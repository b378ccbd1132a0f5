/** The fields of a schema as a flat list: what the field reference and the skeletons of new entries are made from. */
import { z } from 'zod';
import { metaOf, unwrap } from './walk.ts';

export interface FieldInfo {
  /** Dotted name; `[]` marks the items of a list. */
  name: string;
  help: string;
  required: boolean;
  translatable: boolean;
  /** Allowed words, when the field is of a vocabulary. */
  values: string[];
}

const isOptional = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const describe = (name: string, schema: z.core.$ZodType): FieldInfo[] => {
  const meta = metaOf(schema);
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? unwrap(inner.def.element) : inner;
  const values = item instanceof z.ZodEnum ? item.options.map(String) : [];
  const own: FieldInfo = { name, help: meta.description ?? '', required: !isOptional(schema), translatable: meta.translatable === true, values };
  return item instanceof z.ZodObject ? [own, ...fieldsOf(item, inner instanceof z.ZodArray ? `${name}[].` : `${name}.`)] : [own];
};

/** Every field of the schema, parents before children. */
export const fieldsOf = (schema: z.ZodObject, prefix = ''): FieldInfo[] =>
  Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, child]) => describe(`${prefix}${name}`, child));
