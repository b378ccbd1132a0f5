/** What every control of the form is given. */
import type { Draft, DraftEntry } from '../../authoring/draft.ts';
import type { Choice } from '../../authoring/existing.ts';
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import { isRecord } from '../../schema/walk.ts';
import type { AttachedFiles } from './attachedFiles.ts';

/** What collections are called, in the one and in the many; a name from the page, since the texts of the whole site would be much to load. */
export type CollectionNames = Readonly<Partial<Record<string, { one: string; many: string }>>>;

/** Names of collections as the page gives them. */
export const readNames = (json: string | undefined): CollectionNames => {
  const read: unknown = JSON.parse(json ?? '{}');
  if (!isRecord(read)) return {};
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, both]) => (isRecord(both) ? [[name, { one: String(both['one']), many: String(both['many']) }]] : [])),
  );
};

export interface FormContext {
  lang: Lang;
  words: PublishingTexts;
  draft: Draft;
  entry: DraftEntry;
  choices: readonly Choice[];
  /** Files beside the entries. */
  files: AttachedFiles;
  names: CollectionNames;
  /** Something was typed: it is kept, and checked a little later. */
  changed(): void;
  /** Says something that sighted people see anyway. */
  say(text: string): void;
}
