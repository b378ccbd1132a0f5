/** The JSON Schemas as files: one a collection, one for its translations, one for snapshots. */
import { type JsonSchema, jsonSchemaOf, snapshotJsonSchema, translationJsonSchemaOf } from '../schema/jsonSchema.ts';
import { collectionNames } from '../schema/registry.ts';

/** Name and text of each file, in the order of the collections. */
export const schemaFiles = (): { name: string; text: string }[] => {
  const file = (name: string, schema: JsonSchema) => ({ name: `${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` });
  return [
    ...collectionNames.flatMap((name) => [file(name, jsonSchemaOf(name)), file(`${name}.translation`, translationJsonSchemaOf(name))]),
    file('snapshots', snapshotJsonSchema()),
  ];
};
