/** From what was typed to what the file says: blanks left out, numbers and dates read; what can't be read stays text, and the schema says so. */
import { isRecord, type Path } from '../schema/walk.ts';
import { cleanBlock, cleanLine } from './cleanText.ts';
import type { FormField } from './formField.ts';
import { keyName } from './keyName.ts';
import { makeKey } from './makeKey.ts';
import { readCountry } from './readCountry.ts';
import { writtenDate } from './readDate.ts';
import { readNumber } from './readNumber.ts';
import { chosenOption, isBlank, isGroup, type Typed } from './typed.ts';

export interface Read {
  data: Record<string, unknown>;
  /** The place among what was typed of a place in the data: blank items of lists are in the one and not in the other. */
  typedPath: (path: Path) => Path;
}

/** Reads the whole form; `group` describes its fields. */
export const toData = (group: Extract<FormField, { kind: 'group' }>, typed: Typed): Read => {
  const kept = new Map<string, readonly number[]>();
  const data = read(group, typed, [], kept);
  const typedPath = (path: Path): Path => {
    const way: (string | number)[] = [];
    for (const [depth, part] of path.entries()) {
      const indexes = kept.get(path.slice(0, depth).join('.'));
      way.push(indexes && typeof part === 'number' ? (indexes[part] ?? part) : part);
    }
    return way;
  };
  return { data: isRecord(data) ? data : {}, typedPath };
};

type Kept = Map<string, readonly number[]>;

const read = (field: FormField, typed: Typed | undefined, path: Path, kept: Kept): unknown => {
  if (field.kind === 'group') return readGroup(field, typed, path, kept);
  if (field.kind === 'either') {
    const chosen = field.options[optionOf(field, typed)];
    return chosen && isRealBlank(chosen, typed) ? undefined : chosen && readGroup({ ...chosen, required: true }, typed, path, kept);
  }
  if (field.kind === 'list') return readList(field, typed, path, kept);
  return typeof typed === 'string' ? readText(field, typed) : undefined;
};

/** Number of the option that is chosen; the first unless something else was. */
export const optionOf = (field: Extract<FormField, { kind: 'either' }>, typed: Typed | undefined): number => {
  const chosen = isGroup(typed) ? Number(typed[chosenOption] ?? 0) : 0;
  return field.options[chosen] ? chosen : 0;
};

/** Is there nothing in the fields of this very group? */
const isRealBlank = (option: Extract<FormField, { kind: 'group' }>, typed: Typed | undefined): boolean =>
  !isGroup(typed) || option.fields.every(([name]) => isBlank(typed[name]));

const readGroup = (field: Extract<FormField, { kind: 'group' }>, typed: Typed | undefined, path: Path, kept: Kept): unknown => {
  // Lists that the schema asks for would make something of nothing.
  if (!field.required && isRealBlank(field, typed)) return undefined;
  const data: Record<string, unknown> = {};
  for (const [name, inner] of field.fields) {
    const value = read(inner, isGroup(typed) ? typed[name] : undefined, [...path, name], kept);
    if (value !== undefined) data[name] = value;
  }
  return Object.keys(data).length > 0 || field.required ? data : undefined;
};

const readList = (field: Extract<FormField, { kind: 'list' }>, typed: Typed | undefined, path: Path, kept: Kept): unknown => {
  const items = Array.isArray(typed) ? typed : [];
  const indexes: number[] = [];
  const list: unknown[] = [];
  for (const [index, item] of items.entries()) {
    if (isBlank(item)) continue;
    const value = read(field.item, item, [...path, list.length], kept);
    if (value === undefined) continue;
    indexes.push(index);
    list.push(value);
  }
  kept.set(path.join('.'), indexes);
  withKeys(list, field.item);
  return list.length > 0 || (field.required && field.from === 0) ? list : undefined;
};

/** Items that need a key and have none get one, made from their first text; no two of a list are the same. */
const withKeys = (list: unknown[], item: FormField): void => {
  if (item.kind !== 'group' || item.fields[0]?.[0] !== 'id' || item.fields[0][1].ref) return;
  const taken = new Set(list.flatMap((one) => (isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : [])));
  for (const [index, one] of list.entries()) {
    if (!isRecord(one) || 'id' in one) continue;
    const id = makeKey(keyText(one), taken);
    taken.add(id);
    list[index] = { id, ...one };
  }
};

/** What an item is called by; any text of it when it has no name. */
const keyText = (item: Record<string, unknown>): string => {
  const textAt = (name: string): string => (typeof item[name] === 'string' ? item[name] : '');
  return keyName(textAt) || String(Object.values(item).find((value) => typeof value === 'string') ?? '');
};

const readText = (field: FormField, typed: string): unknown => {
  if (typed.trim() === '') return undefined;
  switch (field.kind) {
    case 'number':
      return readNumber(typed, field.schema) ?? cleanLine(typed);
    case 'date':
      return writtenDate(typed) ?? cleanLine(typed);
    case 'country':
      return readCountry(typed) ?? cleanLine(typed);
    case 'flag':
      return typed === 'true' ? true : typed === 'false' ? false : cleanLine(typed);
    case 'text': {
      const clean = field.markdown && field.long ? cleanBlock(typed) : cleanLine(typed);
      return clean === '' ? undefined : clean;
    }
    default:
      return cleanLine(typed) || undefined;
  }
};
