/** What the schemas have against a file, worded for authors. */
import { factsOf } from './factsInTranslation.ts';
import type { GraphRule } from './rule.ts';
import { describeIssue } from './schemaIssue.ts';

export const schema: GraphRule<'schema'> = {
  name: 'schema',
  level: 'error',
  scope: 'graph',
  *find({ content, files }) {
    for (const one of content.issues) {
      const file = files.get(one.file);
      const facts = new Set(factsOf(one, file).map((path) => path.join('.')));
      for (const finding of describeIssue(one, file)) if (!facts.has((finding.where.path ?? []).join('.'))) yield finding;
    }
  },
};
