/** The command `check`: reads the arguments, checks the content and prints the report. Returns the exit code. */
import { parseArgs } from 'node:util';
import { readDisk } from '../../src/reading/disk.ts';
import { checkFiles } from '../../src/rules/check.ts';
import { printGithub } from '../../src/rules/printers/github.ts';
import { printJson } from '../../src/rules/printers/json.ts';
import { printTerminal } from '../../src/rules/printers/terminal.ts';
import { languages } from '../../src/schema/vocabulary.ts';
import { contentFolder, wantedFiles } from './contentFolder.ts';
import { oneOf } from './stop.ts';

/** Exit code 1 when any problem is an error; the report goes to `print`. */
export const checkCommand = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'terminal' }, lang: { type: 'string', default: 'fi' }, content: { type: 'string' } },
  });
  const format = oneOf('format', values.format, ['terminal', 'github', 'json']);
  const lang = oneOf('lang', values.lang, languages);
  const folder = contentFolder(values.content);
  const wanted = wantedFiles(folder, positionals);
  const { content, problems } = await checkFiles(readDisk(folder.path), { lang, folder: folder.name, wanted });
  const checked = content.entries.filter(({ file, translations }) => [file, ...Object.values(translations).map((one) => one.file)].some(wanted)).length;
  const report = { terminal: () => printTerminal(problems, checked, lang), github: () => printGithub(problems), json: () => printJson(problems, checked) }[
    format
  ]();
  if (report !== '') print(`${report}\n`);
  return problems.some((problem) => problem.level === 'error') ? 1 : 0;
};
