/** `npm run import -- bibliography FILE [--collection literature] [--verified] [--check] [--lang fi|sv|en] [--content DIR]`: works from CSL-JSON, BibTeX or RIS. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { detect } from 'tinyld/light';
import { importWorks } from '../../src/bibliography/importWorks.ts';
import { readBibliography } from '../../src/bibliography/readBibliography.ts';
import { readDisk } from '../../src/reading/disk.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { languages } from '../../src/schema/vocabulary.ts';
import { bibliographyReport } from './bibliographyReport.ts';
import { contentFolder } from './contentFolder.ts';
import { oneOf, StopError } from './stop.ts';

/** A bibliography of a hundred thousand records; more is a mistake. */
const largestFile = 100_000_000;

/** Writes the works, or with `--check` only tells; the exit code is 1 when a record was refused for a fault. */
export const bibliographyCommand = (args: readonly string[], print: (text: string) => void): number => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      collection: { type: 'string', default: 'literature' },
      verified: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'fi' },
      content: { type: 'string' },
    },
  });
  oneOf('collection', values.collection, ['literature']);
  const lang = oneOf('lang', values.lang, languages);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new StopError('Käyttö: npm run import -- bibliography TIEDOSTO [--verified] [--check]. (Give one file: CSL-JSON, BibTeX or RIS.)');
  const bibliography = readBibliography(textOf(file));
  if (!bibliography)
    throw new StopError(
      `${file} ei ole CSL-JSONia, BibTeXiä eikä RISiä: tiedosto alkaa [ tai {, @article{ tai "TY  - ". Zoterossa: Vie kirjasto. (Not a bibliography; export one from your reference manager.)`,
    );
  const folder = contentFolder(values.content);
  const known = readContent(readDisk(folder.path)).entries.flatMap((entry) =>
    entry.collection === 'literature' ? [{ id: entry.id, data: entry.data, text: readFileSync(join(folder.path, entry.file), 'utf8') }] : [],
  );
  const plan = importWorks(bibliography.records, known, { verified: values.verified, languageOf: (title) => detect(title) || undefined });
  if (!values.check) for (const [id, text] of plan.files) writeWhole(join(folder.path, 'literature', id), text);
  print(`${bibliographyReport(plan.outcomes, { lang, file: basename(file), folder: folder.name, dry: values.check })}\n`);
  return plan.outcomes.some((one) => one.kind === 'refused' && one.reason !== 'unverified') ? 1 : 0;
};

const textOf = (file: string): string => {
  if (!existsSync(file)) throw new StopError(`Tiedostoa ${file} ei ole. (No such file.)`);
  const bytes = readFileSync(file);
  if (bytes.length > largestFile) throw new StopError(`${file} on liian suuri: enintään ${largestFile / 1_000_000} Mt. (Too large.)`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new StopError(`${file} ei ole UTF-8:aa. Tallenna se uudelleen koodauksella UTF-8. (Save it as UTF-8.)`);
  }
};

/** Writes beside and renames, so that a file is never half there. */
const writeWhole = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'index.md');
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};
