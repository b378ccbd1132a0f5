/** Checks a draft with the rules of the content check, over what is known of the rest of the content. */
import { publishing } from '../i18n/publishing.ts';
import type { MarkdownFacts } from '../markdown/parse.ts';
import { isRead, rawFile } from '../reading/rawFile.ts';
import type { RawFile } from '../reading/readContent.ts';
import { checkFiles } from '../rules/check.ts';
import type { Level } from '../rules/rule.ts';
import { schemas } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { isRecord, type Path, walk } from '../schema/walk.ts';
import type { AttachedBytes } from './attachment.ts';
import { type Draft, type DraftEntry, type EntryFiles, filesOf } from './draft.ts';
import { type Choice, standIns } from './existing.ts';
import { type RowProblem, rowProblems } from './observations.ts';
import { pictureText } from './translatedTexts.ts';

export interface DraftProblem {
  /** Number of the entry in the draft. */
  entry: number;
  rule: string;
  level: Level;
  message: string;
  hint: string;
  /** The control, by the path of what was typed; `body` for the text; undefined when the whole entry is meant. */
  path: Path | undefined;
  /** Line of the body or of a file that can't be read, from 1. */
  line?: number | undefined;
}

export interface RowFinding extends RowProblem {
  entry: number;
}

export interface Checked {
  problems: DraftProblem[];
  rows: RowFinding[];
  files: EntryFiles[];
  /** True when the check would accept the files. */
  ok: boolean;
}

/** What the caller may give: the entries that are there, the language of the messages, the files put beside the entries, another parser of Markdown. */
export interface DraftChecks {
  choices: readonly Choice[];
  lang: Lang;
  /** Bytes of the files put beside the entries. */
  bytes?: AttachedBytes | undefined;
  markdown?: ((source: string) => MarkdownFacts) | undefined;
}

const textFile = (file: string, text: string | null): RawFile =>
  text === null ? { file, size: 1 } : { file, text, size: new TextEncoder().encode(text).length };

const attachedFile = (file: string, bytes: Uint8Array): RawFile => rawFile(file, bytes.length, isRead(file, bytes.length) ? bytes : undefined);

/** Where a problem of a file beside `index.md` is told: at the field that names the file; of a translation, where its text is asked. */
const placeOfFile = (own: EntryFiles, entry: DraftEntry | undefined, file: string, rule: string, line: number): Pick<DraftProblem, 'path' | 'line'> => {
  if (rule === 'picture-without-text') return { path: pictureText };
  const name = file.slice(file.lastIndexOf('/') + 1);
  const naming = entry && walk(schemas[entry.collection], own.data).find(({ meta, value }) => meta.file && value === name);
  return naming ? { path: own.typedPath(naming.path) } : { path: undefined, line };
};

/** Loads what the check would load when it finds something: by then there may be no network. */
export const loadChecks = (): Promise<unknown> => import('../rules/fieldRanges.ts');

/** Checks every entry of the draft at once, so that they may refer to each other. */
export const checkDraft = async (draft: Draft, { choices, lang, bytes, markdown }: DraftChecks): Promise<Checked> => {
  const files = draft.entries.map((entry) => filesOf(entry, bytes));
  const ours = new Set(files.map(({ folder }) => folder));
  const raw = new Map<string, RawFile>();
  for (const [index, { folder, files: written, attached }] of files.entries()) {
    for (const [name, text] of Object.entries(draft.entries[index]?.existing?.files ?? {})) raw.set(`${folder}/${name}`, textFile(`${folder}/${name}`, text));
    for (const [name, text] of written) raw.set(`${folder}/${name}`, textFile(`${folder}/${name}`, text));
    for (const [name, own] of attached) raw.set(`${folder}/${name}`, attachedFile(`${folder}/${name}`, own));
  }
  const replaced = new Set(draft.entries.flatMap((entry, index) => (entry.existing ? [files[index]?.folder ?? ''] : [])));
  const there = new Set(choices.map(({ collection, id }) => `${collection}/${id}`).filter((folder) => !replaced.has(folder)));
  const beside = standIns(choices.filter(({ collection, id }) => !ours.has(`${collection}/${id}`)));
  const { problems } = await checkFiles([...raw.values()], { lang, folder: '', beside, markdown });
  const rows = files.flatMap(({ data }, entry) => rowProblems(draft.entries[entry]?.rows ?? [], measuresOf(data)).map((one) => ({ ...one, entry })));
  const found = problems.flatMap(({ rule, level, message, hint, file, path, line }): DraftProblem[] => {
    const folder = file.slice(1).split('/').slice(0, 2).join('/');
    const index = files.findIndex((one) => one.folder === folder);
    const own = files[index];
    // What the new entries break elsewhere is told of the first; of the others no more is known than their stand-ins hold.
    if (!own) return level === 'error' ? [{ entry: 0, rule, level, message, hint, path: ['id'] }] : [];
    // Wrong rows are told beside their cells.
    if (rule === 'follow-up-data' && rows.some(({ entry }) => entry === index)) return [];
    if (!file.endsWith('/index.md')) return [{ entry: index, rule, level, message, hint, ...placeOfFile(own, draft.entries[index], file, rule, line) }];
    const text = own.files[0]?.[1] ?? '';
    const bodyLine = text.slice(0, text.indexOf('\n---\n', 3) + 5).split('\n').length;
    if (path) return [{ entry: index, rule, level, message, hint, path: own.typedPath(path) }];
    return [{ entry: index, rule, level, message, hint, path: line >= bodyLine ? ['body'] : ['id'], line: line >= bodyLine ? line - bodyLine : undefined }];
  });
  const clashes = files.flatMap(({ folder }, entry): DraftProblem[] =>
    there.has(folder) || files.findIndex((one) => one.folder === folder) < entry ? [clash(entry, folder, lang)] : [],
  );
  const all = [...clashes, ...found];
  return { problems: all, rows, files, ok: rows.length === 0 && !all.some(({ level }) => level === 'error') };
};

/** The folder would take the place of another, which the check can't see once it has happened. */
const clash = (entry: number, folder: string, lang: Lang): DraftProblem => {
  const id = folder.slice(folder.indexOf('/') + 1);
  return { entry, rule: 'duplicate-id', level: 'error', message: publishing[lang].id.taken(id), hint: publishing[lang].id.takenHint, path: ['id'] };
};

/** Keys of the measures that the plan of an entry names. */
const measuresOf = (data: unknown): string[] => {
  const plan = isRecord(data) && isRecord(data['followUp']) ? data['followUp']['measures'] : undefined;
  return Array.isArray(plan) ? plan.flatMap((one: unknown) => (isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : [])) : [];
};
