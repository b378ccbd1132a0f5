/** Drafts on this device: each under its own key, written at every change, so that a crash takes nothing away. */
import type { Draft } from '../../authoring/draft.ts';
import { isRecord } from '../../schema/walk.ts';

const prefix = 'publishing:draft:';
const open = 'publishing:open';

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && typeof value['key'] === 'string' && Array.isArray(value['entries']) && value['entries'].length > 0 && value['entries'].every(isEntry);
const isEntry = (value: unknown): boolean =>
  isRecord(value) && typeof value['collection'] === 'string' && isRecord(value['fields']) && Array.isArray(value['rows']);

const parse = (text: string | null): Draft | undefined => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** True when the draft could be kept. */
export const saveDraft = (draft: Draft): boolean => {
  try {
    localStorage.setItem(prefix + draft.key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
};

/** Every draft, the newest first; undefined when the device does not say. */
export const draftsOrNone = (): Draft[] | undefined => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => parse(localStorage.getItem(key)) ?? [])
      .sort((a, b) => b.changed - a.changed);
  } catch {
    return undefined;
  }
};

/** Every draft that can be gone on with. */
export const savedDrafts = (): Draft[] => draftsOrNone() ?? [];

export const removeDraft = (key: string): void => localStorage.removeItem(prefix + key);

/** Says when the draft is changed in another tab. */
export const onOtherTab = (key: string, told: () => void): void =>
  addEventListener('storage', (event) => {
    if (event.key === prefix + key && event.newValue !== null) told();
  });

/** Where the person was, so that a reload or another language leads back there. */
export interface Place {
  key: string;
  entry: number;
  step: number;
}

export const rememberPlace = (place: Place | undefined): void => {
  try {
    if (place) sessionStorage.setItem(open, JSON.stringify(place));
    else sessionStorage.removeItem(open);
  } catch {
    // Without storage there is nothing to come back to.
  }
};

export const lastPlace = (): Place | undefined => {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(open) ?? 'null');
    if (!isRecord(place) || typeof place['key'] !== 'string') return undefined;
    return { key: place['key'], entry: Number(place['entry']) || 0, step: Number(place['step']) || 0 };
  } catch {
    return undefined;
  }
};
