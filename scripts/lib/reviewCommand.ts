/** The command `review`: the content check over the files that a request changes and those that it can break. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildGraph } from '../../src/graph/build.ts';
import { readDisk } from '../../src/reading/disk.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { affectedFiles, folderKey } from '../../src/review/affectedFiles.ts';
import type { ReviewResult } from '../../src/review/reviewResult.ts';
import { checkFiles } from '../../src/rules/check.ts';
import { printGithub } from '../../src/rules/printers/github.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { Lang } from '../../src/schema/vocabulary.ts';
import { contentFolder } from './contentFolder.ts';
import { StopError } from './stop.ts';

/** Most problems that are handed on; the sums count all of them. */
const most = 50;

/** Names of files as git lists them, with `-z` or one a line; only those inside the content folder count, without its name. */
export const changedIn = (list: string, folder: string): string[] =>
  list
    .split(/[\0\n]/)
    .map((name) => name.trim())
    .filter((name) => name.startsWith(`${folder}/`))
    .map((name) => name.slice(folder.length + 1));

/** The language in which most of the changed entries were written, Finnish when none was. */
const languageOfChange = (entries: readonly Entry[], folders: ReadonlySet<string>): Lang => {
  const langs = entries.filter(({ collection, id }) => folders.has(`${collection}/${id}`)).map(({ lang }) => lang);
  return [...Map.groupBy(langs, (lang) => lang)].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 'fi';
};

/** Exit code 1 when anything touched has an error; commands for the code host go to `print`, the findings as JSON to `--out`. */
export const reviewCommand = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { changed: { type: 'string' }, out: { type: 'string' }, content: { type: 'string' } } });
  if (!values.changed || !existsSync(values.changed))
    throw new StopError('Anna muuttuneiden tiedostojen luettelo: --changed TIEDOSTO (Give the list of changed files.)');
  const folder = contentFolder(values.content);
  const changed = changedIn(readFileSync(values.changed, 'utf8'), folder.name);
  const raw = readDisk(folder.path);
  const { entries, snapshots } = readContent(raw, { salvage: true });
  const files = affectedFiles(changed, buildGraph(entries, snapshots));
  const lang = languageOfChange(entries, new Set(changed.flatMap((file) => folderKey(file) ?? [])));
  const { problems } = await checkFiles(raw, { lang, folder: folder.name, wanted: (file) => files.has(file) });
  const errors = problems.filter(({ level }) => level === 'error').length;
  const sorted = [...problems].sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? -1 : 1));
  const result: ReviewResult = {
    version: 1,
    lang,
    checked: entries.filter(({ file }) => files.has(file)).length,
    errors,
    warnings: problems.length - errors,
    problems: sorted.slice(0, most).map(({ rule, level, file, line, column, message, hint }) => ({
      rule,
      level,
      file: file.slice(0, 300),
      line,
      column,
      message: message.slice(0, 1000),
      hint: hint.slice(0, 1000),
    })),
  };
  if (values.out) writeFileSync(values.out, `${JSON.stringify(result, undefined, 2)}\n`);
  const report = printGithub(problems);
  if (report !== '') print(`${report}\n`);
  return errors > 0 ? 1 : 0;
};
