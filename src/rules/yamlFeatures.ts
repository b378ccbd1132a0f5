/** Anchors, aliases and tags in YAML. */
import type { FileRule } from './rule.ts';

export const yamlFeatures: FileRule<'yaml-features'> = {
  name: 'yaml-features',
  level: 'error',
  scope: 'file',
  *find({ file: { file, parsed } }) {
    for (const { kind, text, line, column } of parsed?.features ?? []) yield { where: { file, line, column }, params: { kind, text } };
  },
};
