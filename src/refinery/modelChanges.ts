/** A visual model as its parts in reading order, with what changed in each since an earlier version. */
import type { DataOf } from '../schema/entry.ts';
import { type ModelPartName, modelParts } from './modelRows.ts';

export type VisualModel = NonNullable<NonNullable<DataOf<'experiments'>['refinery']>['visualModel']>;

/** What one version says. */
export type ModelVersion = Pick<VisualModel, ModelPartName>;

export interface ModelItem {
  text: string;
  change?: 'added' | 'changed' | 'removed' | undefined;
  /** How a changed item was worded before. */
  before?: string | undefined;
}

export interface ModelPart {
  name: ModelPartName;
  items: ModelItem[];
}

interface Keyed {
  id: string;
  text: string;
}

/** A part that holds one text is a list of one, whose key never changes. */
const itemsOf = (version: ModelVersion, name: ModelPartName): Keyed[] => {
  const part = version[name];
  return typeof part === 'string' ? [{ id: name, text: part }] : (part ?? []);
};

/** The parts of `now`; without `before` nothing is marked. Removed items stand last in their part. */
export const modelChanges = (now: ModelVersion, before: ModelVersion | undefined): ModelPart[] =>
  modelParts.map((name) => {
    const items = itemsOf(now, name);
    if (!before) return { name, items: items.map(({ text }) => ({ text })) };
    const old = itemsOf(before, name);
    const marked = items.map(({ id, text }): ModelItem => {
      const match = old.find((item) => item.id === id);
      if (!match) return { text, change: 'added' };
      return match.text === text ? { text } : { text, change: 'changed', before: match.text };
    });
    const removed = old.filter(({ id }) => !items.some((item) => item.id === id)).map(({ text }): ModelItem => ({ text, change: 'removed' }));
    return { name, items: [...marked, ...removed] };
  });

export interface ModelStep {
  /** Key of the version; undefined for the newest. */
  id: string | undefined;
  /** When the model was like this; the newest has none of its own. */
  date: string | undefined;
  /** Stage after which it became like this; undefined for the first. */
  after: NonNullable<VisualModel['versions']>[number]['changedAfter'] | undefined;
  /** Key of the version that tells why it was changed into this one. */
  reasonOf: string | undefined;
  parts: ModelPart[];
}

/** Every version with its changes since the one before, the oldest first and the newest last. */
export const modelSteps = (model: VisualModel): ModelStep[] => {
  const versions = [...(model.versions ?? []), undefined];
  return versions.map((version, index) => {
    const before = index > 0 ? versions[index - 1] : undefined;
    return {
      id: version?.id,
      date: version?.date,
      after: before?.changedAfter,
      reasonOf: before?.id,
      parts: modelChanges(version ?? model, before),
    };
  });
};
