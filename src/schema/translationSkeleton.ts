/** A new translation to start from: the title is there, the other texts stand as comments with the source's words. */
import type { z } from 'zod';
import { textsToTranslate } from './skeleton.ts';
import { isRecord, type Path, valueAt } from './walk.ts';

export interface TranslationSkeletonOptions {
  lang: string;
  /** Language of the source, for the comments. */
  from: string;
  digest: string;
}

/** The whole text of a new translation. Its coverage is the title only, so that nothing untranslated is shown as translated. */
export const translationSkeletonOf = (schema: z.ZodObject, data: unknown, { lang, from, digest }: TranslationSkeletonOptions): string => {
  const lines = [
    '---',
    `lang: ${lang}`,
    '# full: everything is translated; summary: title, summary and definition; term-only: the title.',
    'coverage: term-only',
    `sourceDigest: '${digest}'`,
  ];
  let before: Path = [];
  for (const { path, text, help } of textsToTranslate(schema, data)) {
    if (help) lines.push(`# ${help}`);
    lines.push(`# ${from}: ${text.replaceAll(/\s+/g, ' ')}`);
    if (path.length === 1 && path[0] === 'title') lines.push(`title: '${text.replaceAll("'", "''")}'`);
    else lines.push(...keysOf(data, path, before).map((line) => `# ${line}`));
    before = path;
  }
  return `${[...lines, '---'].join('\n')}\n`;
};

/** The lines that lead to the field, without those that the field before has given already. */
const keysOf = (data: unknown, path: Path, before: Path): string[] => {
  const lines: string[] = [];
  let indent = '';
  let shares = true;
  for (const [index, part] of path.entries()) {
    shares &&= before[index] === part && index < path.length - 1;
    if (typeof part === 'number') {
      const item = valueAt(data, path.slice(0, index + 1));
      if (!shares) lines.push(`${indent}- id: ${isRecord(item) ? String(item['id']) : ''}`);
      indent += '  ';
    } else {
      if (!shares) lines.push(`${indent}${part}:`);
      if (typeof path[index + 1] !== 'number') indent += '  ';
      else indent += '  ';
    }
  }
  return lines;
};
