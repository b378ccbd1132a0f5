/** Runs the whole check over texts in memory, for tests of single rules. */
import type { RuleName } from '../i18n/rules/params.ts';
import type { RawFile } from '../reading/readContent.ts';
import { checkFiles } from '../rules/check.ts';

/** Files as a reader gives them. */
export const rawFiles = (texts: Readonly<Record<string, string>>): RawFile[] =>
  Object.entries(texts).map(([file, text]) => ({ file, text, size: new TextEncoder().encode(text).length }));

/** What the rule finds, in the order of the report: `file line:column message`. */
export const problemsOf = async (rule: RuleName, texts: Readonly<Record<string, string>> | readonly RawFile[]): Promise<string[]> => {
  const { problems } = await checkFiles(isList(texts) ? texts : rawFiles(texts), { folder: '' });
  return problems.filter((problem) => problem.rule === rule).map(({ file, line, column, message }) => `${file.slice(1)} ${line}:${column} ${message}`);
};

const isList = (texts: Readonly<Record<string, string>> | readonly RawFile[]): texts is readonly RawFile[] => Array.isArray(texts);
