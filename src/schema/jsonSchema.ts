/** JSON Schemas made from the zod schemas, for editors and other programs. */
import { z } from 'zod';
import { type CollectionName, schemas } from './registry.ts';
import { snapshots } from './snapshots.ts';
import { translationSchema } from './translation.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Marks of our own, which other programs may ignore. */
const ownMarks = ['translatable', 'markdown', 'ref', 'cites', 'vocabulary', 'file'] as const;

const convert = (schema: z.ZodType, title: string): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const mark of ownMarks) {
        if (jsonSchema[mark] !== undefined) jsonSchema[`x-${mark}`] = jsonSchema[mark];
        delete jsonSchema[mark];
      }
    },
  });
  return { ...made, title };
};

/** The schema of `index.md` in the collection, as an author writes it. */
export const jsonSchemaOf = (collection: CollectionName): JsonSchema => convert(schemas[collection], collection);

/** The schema of `fi.md`, `sv.md` and `en.md` in the collection. */
export const translationJsonSchemaOf = (collection: CollectionName): JsonSchema =>
  convert(translationSchema(schemas[collection]), `${collection} (translation)`);

/** The schema of a snapshot. */
export const snapshotJsonSchema = (): JsonSchema => convert(snapshots, 'snapshots');
