/** Makes the draft that a person starts with: empty, from an entry of the site, or from a file of their own. */
import { blankEntry, type Draft, type DraftEntry } from '../../authoring/draft.ts';
import type { Choice } from '../../authoring/existing.ts';
import { importEntry } from '../../authoring/importEntry.ts';
import { observationsFile, rowsOf } from '../../authoring/observations.ts';
import { stepOf, stepsOf } from '../../authoring/steps.ts';
import { textAt } from '../../authoring/typed.ts';
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import { isRecord } from '../../schema/walk.ts';
import type { ImportValue } from './importFields.ts';

export const beginnings = ['experiment', 'stage', 'observation', 'case', 'correction', 'import'] as const;
export type Beginning = (typeof beginnings)[number];

interface Wanted {
  words: PublishingTexts;
  /** Language that the person writes in. */
  written: Lang;
  data: string;
  entry: Choice | undefined;
  imported: ImportValue;
}

/** The draft and the step to start at, or why there is none. */
export const beginDraft = async (beginning: Beginning, wanted: Wanted): Promise<{ draft: Draft; step: number } | string> => {
  const made = await firstEntry(beginning, wanted);
  if (typeof made === 'string') return made;
  const field = { stage: 'refinery', observation: 'rows' }[String(beginning)];
  const step = field ? stepOf(stepsOf(made.collection), field) : 0;
  return { draft: { key: crypto.randomUUID(), entries: [made], changed: Date.now() }, step };
};

const firstEntry = async (beginning: Beginning, wanted: Wanted): Promise<DraftEntry | string> => {
  const { words, written, entry, imported } = wanted;
  if (beginning === 'experiment') return blankEntry('experiments', written);
  if (beginning === 'case') return blankEntry('cases', written);
  if (beginning !== 'import') return entry ? await fromSite(entry, wanted) : words.start.needsChoice;
  if (imported.text.trim() === '') return words.start.importEmpty;
  const read = importEntry(imported.collection, imported.id, imported.text, written);
  return read.kind === 'entry' ? read.entry : words.start.importFault(read.fault.line, read.fault.column, read.fault.reason);
};

/** The entry with its files, as they are in the content. */
const fromSite = async ({ collection, id }: Choice, { words, data, written }: Wanted): Promise<DraftEntry | string> => {
  const files = await filesAt(`${data}entries/${collection}/${id}.json`);
  const text = files?.['index.md'];
  if (!files || typeof text !== 'string') return words.start.notFetched;
  const read = importEntry(collection, id, text, written);
  if (read.kind === 'fault') return words.start.importFault(read.fault.line, read.fault.column, read.fault.reason);
  const csv = files[textAt(read.entry.fields['followUp'], 'observations') || observationsFile];
  const { rows, unknown, fault } = typeof csv === 'string' ? rowsOf(csv) : { rows: [], unknown: [] };
  // What the form has no place for is kept whole beside it.
  const left = [...(read.entry.left ?? []), ...(unknown.length > 0 || fault ? [`${unknown.join(', ') || observationsFile}:\n${csv}`] : [])];
  return { ...read.entry, existing: { files }, rows, ...(left.length > 0 ? { left } : {}) };
};

const filesAt = async (address: string): Promise<Record<string, string | null> | undefined> => {
  try {
    const answer = await fetch(address);
    const read: unknown = answer.ok ? await answer.json() : undefined;
    const files = isRecord(read) ? read['files'] : undefined;
    if (!isRecord(files)) return undefined;
    return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text : null]));
  } catch {
    return undefined;
  }
};
