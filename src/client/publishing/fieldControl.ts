/** The control of a field, whatever its kind; nothing for fields that the form does not ask. */

import type { FormField } from '../../authoring/formField.ts';
import { entriesControl, entryControl } from './entryControl.ts';
import { fileControl } from './fileControl.ts';
import type { FormContext } from './formContext.ts';
import { eitherControl, groupControl } from './groupControl.ts';
import { listControl } from './listControl.ts';
import type { Slot } from './slot.ts';
import { textControl } from './textControl.ts';
import { flagControl, wordControl, wordsControl } from './wordControl.ts';

/** Makes it. */
export const fieldControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement | undefined => {
  // The observations have rows of their own, from which the file is made.
  if (name === 'observations') return undefined;
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
    case 'text':
      if (field.file) return fileControl(context, name, field, slot);
      return field.ref || field.cites ? entryControl(context, name, field, slot) : textControl(context, name, field, slot);
    default:
      return field.ref || field.cites ? entryControl(context, name, field, slot) : textControl(context, name, field, slot);
  }
};
