/** A place among what is typed, which a control reads and writes. */
import { isGroup, type Typed } from '../../authoring/typed.ts';
import type { Path } from '../../schema/walk.ts';

export interface Slot {
  path: Path;
  get(): Typed | undefined;
  set(value: Typed): void;
}

/** The place of a field of the group at `slot`; the group is made when something is typed. */
export const childSlot = (slot: Slot, name: string): Slot => ({
  path: [...slot.path, name],
  get: () => {
    const group = slot.get();
    return isGroup(group) ? group[name] : undefined;
  },
  set: (value) => {
    const group = slot.get();
    if (isGroup(group)) group[name] = value;
    else slot.set({ [name]: value });
  },
});

/** The items of the list at `slot`. */
export const itemsOf = (slot: Slot): Typed[] => {
  const list = slot.get();
  return Array.isArray(list) ? list : [];
};

/** The place of an item of the list at `slot`. */
export const itemSlot = (slot: Slot, index: number): Slot => ({
  path: [...slot.path, index],
  get: () => itemsOf(slot)[index],
  set: (value) => slot.set(itemsOf(slot).map((one, at) => (at === index ? value : one))),
});

export const textOf = (slot: Slot): string => {
  const value = slot.get();
  return typeof value === 'string' ? value : '';
};

/** Id of the control of a path. */
export const controlId = (path: Path): string => `f.${path.join('.')}`;
