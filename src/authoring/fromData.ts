/** From what a file says to what stands in the controls; whatever no control can hold is handed back. */
import { isRecord, type Path } from '../schema/walk.ts';
import type { FormField } from './formField.ts';
import { writeNumber } from './readNumber.ts';
import { chosenOption, type Typed, type TypedGroup } from './typed.ts';

export interface Filled {
  typed: TypedGroup;
  /** Fields of the file that the form does not know, or whose values are of another kind than its own. */
  left: { path: Path; value: unknown }[];
}

/** Fills in a form; `group` describes its fields. */
export const fromData = (group: Extract<FormField, { kind: 'group' }>, data: unknown): Filled => {
  const left: Filled['left'] = [];
  const typed = fill(group, data, [], left);
  return { typed: typed !== undefined && typeof typed === 'object' && !Array.isArray(typed) ? typed : {}, left };
};

const fill = (field: FormField, value: unknown, path: Path, left: Filled['left']): Typed | undefined => {
  if (value === undefined || value === null) return undefined;
  if (field.kind === 'group') return isRecord(value) ? fillGroup(field.fields, value, path, left) : leave(path, value, left);
  if (field.kind === 'either') {
    if (!isRecord(value)) return leave(path, value, left);
    const fits = field.options.findIndex(({ fields }) => Object.keys(value).every((key) => fields.some(([name]) => name === key)));
    const chosen = Math.max(0, fits);
    const made = fillGroup(field.options[chosen]?.fields ?? [], value, path, left);
    return chosen === 0 ? made : { [chosenOption]: String(chosen), ...made };
  }
  if (field.kind === 'list') {
    if (!Array.isArray(value)) return leave(path, value, left);
    return value.map((item, index) => fill(field.item, item, [...path, index], left) ?? '');
  }
  if (typeof value === 'number') return writeNumber(value);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : leave(path, value, left);
};

const fillGroup = (fields: readonly (readonly [string, FormField])[], value: Record<string, unknown>, path: Path, left: Filled['left']): TypedGroup => {
  const typed: TypedGroup = {};
  for (const [name, inner] of Object.entries(value)) {
    const field = fields.find(([known]) => known === name)?.[1];
    if (!field) leave([...path, name], inner, left);
    else {
      const made = fill(field, inner, [...path, name], left);
      if (made !== undefined) typed[name] = made;
    }
  }
  return typed;
};

const leave = (path: Path, value: unknown, left: Filled['left']): undefined => {
  left.push({ path, value });
  return undefined;
};
