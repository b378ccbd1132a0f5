/** The control of a field, whatever its kind; nothing for fields that the form does not ask. */

import type { FormField } from '../../authoring/formField.ts';
import { observationsFile } from '../../authoring/observations.ts';
import { element } from './element.ts';
import { entriesControl, entryControl } from './entryControl.ts';
import { describedBy, singleFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import { eitherControl, groupControl } from './groupControl.ts';
import { listControl } from './listControl.ts';
import { controlId, type Slot, textOf } from './slot.ts';
import { textControl } from './textControl.ts';
import { flagControl, wordControl, wordsControl } from './wordControl.ts';

/** Files that lie beside the entry and may be named in it. */
const filesBeside = (context: FormContext): string[] => Object.keys(context.entry.existing?.files ?? {}).filter((name) => !/\.mdx?$/.test(name));

/** Files can't be put beside an entry here, so a field that names one is asked only when there are some. */
const isFile = (field: FormField): boolean =>
  field.kind === 'text'
    ? field.file
    : field.kind === 'list'
      ? isFile(field.item)
      : field.kind === 'group' && field.fields.some(([, inner]) => inner.required && isFile(inner));

const fileControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement => {
  const names = [...new Set([...filesBeside(context), ...(textOf(slot) ? [textOf(slot)] : [])])];
  const control = element('select', { id: controlId(slot.path), 'aria-describedby': describedBy(slot.path) }, [
    element('option', { value: '' }, [context.words.field.choose]),
    ...names.map((one) => element('option', { value: one }, [one])),
  ]);
  control.value = textOf(slot);
  control.addEventListener('change', () => {
    slot.set(control.value);
    context.changed();
  });
  return singleFrame(context, { name, field, path: slot.path }, control);
};

/** Makes it. */
export const fieldControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement | undefined => {
  if (isFile(field)) {
    // The observations have rows of their own, from which the file is made.
    if (name === 'observations' || (filesBeside(context).filter((one) => one !== observationsFile).length === 0 && !slot.get())) return undefined;
    if (field.kind === 'text') return fileControl(context, name, field, slot);
  }
  switch (field.kind) {
    case 'group':
      return groupControl(context, name, field, slot, fieldControl);
    case 'either':
      return eitherControl(context, name, field, slot, fieldControl);
    case 'choice':
      return wordControl(context, name, field, slot);
    case 'flag':
      return flagControl(context, name, field, slot);
    case 'list':
      if (field.item.kind === 'choice') return wordsControl(context, name, field, field.item, slot);
      return field.item.ref || field.item.cites
        ? entriesControl(context, name, field, field.item, slot)
        : listControl(context, name, field, field.item, slot, fieldControl);
    default:
      return field.ref || field.cites ? entryControl(context, name, field, slot) : textControl(context, name, field, slot);
  }
};
