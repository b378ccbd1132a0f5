/** Plans what a bibliography file adds to the works that we know: pure; the caller reads and writes. */
import { identitiesOf, isOther } from './identity.ts';
import { mergeWork } from './mergeWork.ts';
import type { ReadRecord } from './readBibliography.ts';
import { type Conversion, toWork, type Work, type WorkOptions } from './toWork.ts';
import { newWorkText, withFields } from './workText.ts';

/** What is said of a record, by what was done with it. */
export interface OutcomeParams {
  new: { id: string; draft: boolean };
  completed: { id: string; fields: string[] };
  known: { id: string };
  differs: { id: string; field: string; ours: string; theirs: string };
  dropped: { id: string; field: string };
  'guessed-language': { id: string; language: string };
  'key-taken': { id: string; key: string };
  refused: { reason: Extract<Conversion, { refused: string }>['refused'] | 'unreadable'; detail: string };
}

export type OutcomeOf<K extends keyof OutcomeParams> = { line: number; kind: K } & OutcomeParams[K];

/** What was done with one record, by its line in the file. */
export type Outcome = { [K in keyof OutcomeParams]: OutcomeOf<K> }[keyof OutcomeParams];

export interface ImportPlan {
  outcomes: Outcome[];
  /** Files to write: id of the work and the whole text of its `index.md`. */
  files: Map<string, string>;
}

/** A work of the knowledge base with the text of its file. */
export interface KnownWork {
  id: string;
  data: Work;
  text: string;
}

/** Goes through the records in order; a later record of the same file meets the earlier ones as known works. */
export const importWorks = (records: readonly ReadRecord[], known: readonly KnownWork[], options: WorkOptions): ImportPlan => {
  const state: State = { works: new Map(), byIdentity: new Map(), files: new Map() };
  for (const work of known) remember(work, state);
  const outcomes = records.flatMap((record): Outcome[] => {
    const { line } = record;
    if ('unreadable' in record) return [{ line, kind: 'refused', reason: 'unreadable', detail: record.unreadable }];
    const found = toWork(record.item, options);
    if ('refused' in found) return [{ line, kind: 'refused', reason: found.refused, detail: found.detail }];
    const same = sameWork(found.work, state);
    const id = same?.id ?? freeId(found.key ?? keyFrom(found.work), state.works);
    const notes: Outcome[] = found.dropped.map((field) => ({ line, kind: 'dropped', id, field }));
    if (same) return [...complete(same, found, line, state), ...notes];
    const text = newWorkText(found.work);
    remember({ id, data: found.work, text }, state);
    state.files.set(id, text);
    if (found.key !== undefined && found.key !== id) notes.push({ line, kind: 'key-taken', id, key: found.key });
    if (found.guessedLanguage) notes.push({ line, kind: 'guessed-language', id, language: found.work.language });
    return [{ line, kind: 'new', id, draft: found.work.draft === true }, ...notes];
  });
  return { outcomes, files: state.files };
};

interface State {
  works: Map<string, KnownWork>;
  /** Ids of the works that have the identity. */
  byIdentity: Map<string, Set<string>>;
  files: Map<string, string>;
}

const remember = (work: KnownWork, { works, byIdentity }: State): void => {
  works.set(work.id, work);
  for (const identity of identitiesOf(work.data)) byIdentity.set(identity, (byIdentity.get(identity) ?? new Set()).add(work.id));
};

const complete = (same: KnownWork, { work, stated }: Extract<Conversion, { work: Work }>, line: number, state: State): Outcome[] => {
  const { added, differs } = mergeWork(same.data, work);
  const fields = Object.keys(added);
  const differences = differs.map((one): Outcome => ({ line, kind: 'differs', id: same.id, ...one }));
  if (fields.length === 0) return [{ line, kind: 'known', id: same.id }, ...differences];
  // What nobody has verified is named as such beside what somebody has.
  const isDoubtful = !stated && same.data.verification !== 'unverified' && same.data.unconfirmed === undefined;
  const written = { ...added, ...(isDoubtful ? { unconfirmed: fields } : {}) };
  const text = withFields(same.text, written);
  remember({ id: same.id, data: { ...same.data, ...written }, text }, state);
  state.files.set(same.id, text);
  return [{ line, kind: 'completed', id: same.id, fields }, ...differences];
};

const sameWork = (work: Work, { works, byIdentity }: State): KnownWork | undefined => {
  for (const identity of identitiesOf(work))
    for (const id of byIdentity.get(identity) ?? []) {
      const known = works.get(id);
      if (known && (identity.startsWith('doi:') || !isOther(work, known.data))) return known;
    }
  return undefined;
};

/** The key, or the first of key + b, c … that no other work has. */
const freeId = (key: string, works: ReadonlyMap<string, unknown>): string => {
  const candidates = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${key}${letter}`);
  return candidates.find((candidate) => !works.has(candidate)) ?? `${key}-${works.size}`;
};

/** Family name of the first author, or the first word of the title, and the year: "dempsey2011". */
const keyFrom = (work: Work): string => {
  const first = work.author?.[0] ?? work.editor?.[0];
  const name = first ? ('literal' in first ? first.literal : first.family) : work.title;
  const ascii = name
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9\s-]/g, '')
    .toLowerCase();
  const word = (first && 'literal' in first) || !first ? (ascii.trim().split(/[\s-]+/)[0] ?? '') : ascii.replace(/[\s-]/g, '');
  return `${/^[a-z]/.test(word) ? word : `work${word}`}${work.issued?.slice(0, 4) ?? 'nd'}`;
};
