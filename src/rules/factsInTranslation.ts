/** A translation repeats a fact of the source. */
import type { ContentFile, SchemaIssue } from '../reading/readContent.ts';
import { schemas } from '../schema/registry.ts';
import { type Path, schemaAt } from '../schema/walk.ts';
import type { GraphRule } from './rule.ts';

export const factsInTranslation: GraphRule<'facts-in-translation'> = {
  name: 'facts-in-translation',
  level: 'error',
  scope: 'graph',
  *find({ content, files }) {
    for (const one of content.issues)
      for (const path of factsOf(one, files.get(one.file))) yield { where: { file: one.file, path, key: true }, params: { field: String(path.at(-1)) } };
  },
};

/** Paths of the keys that the translation schema refuses and that are facts in the schema of the source. */
export const factsOf = ({ path, issue }: SchemaIssue, file: ContentFile | undefined): Path[] => {
  if (file?.is.kind !== 'translation' || issue.code !== 'unrecognized_keys') return [];
  const schema = schemas[file.is.collection];
  return issue.keys.map((key) => [...path, key]).filter((one) => schemaAt(schema, one) !== undefined);
};
