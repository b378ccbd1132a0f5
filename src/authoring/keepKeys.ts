/** Gives items of lists the keys that they will have in the file, once there is something to make them of, so that others can name them. */

import { type CollectionName, schemas } from '../schema/registry.ts';
import { type FormField, formFields } from './formField.ts';
import { keyName } from './keyName.ts';
import { makeKey } from './makeKey.ts';
import { isBlank, isGroup, type Typed, type TypedGroup, textAt } from './typed.ts';

/** Fills in what is missing; keys that are there stay, whatever the item is called later. */
export const keepKeys = (collection: CollectionName, fields: TypedGroup): void => visit(formFields(schemas[collection]), fields);

const visit = (field: FormField, typed: Typed | undefined): void => {
  if (field.kind === 'group' && isGroup(typed)) for (const [name, inner] of field.fields) visit(inner, typed[name]);
  if (field.kind === 'either' && isGroup(typed)) for (const option of field.options) visit(option, typed);
  if (field.kind !== 'list' || !Array.isArray(typed)) return;
  for (const item of typed) visit(field.item, item);
  if (field.item.kind !== 'group' || field.item.fields[0]?.[0] !== 'id' || field.item.fields[0][1].ref) return;
  const taken = new Set(typed.map((item) => textAt(item, 'id')).filter((id) => id !== ''));
  for (const item of typed) {
    if (!isGroup(item) || isBlank(item) || textAt(item, 'id').trim() !== '') continue;
    const name = keyName((field) => textAt(item, field));
    if (name === '') continue;
    const id = makeKey(name, taken);
    taken.add(id);
    item['id'] = id;
  }
};
