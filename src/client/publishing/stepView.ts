/** The controls of one step. */

import { idOf } from '../../authoring/draft.ts';
import type { FormField } from '../../authoring/formField.ts';
import type { Step } from '../../authoring/steps.ts';
import { element } from './element.ts';
import { fieldControl } from './fieldControl.ts';
import type { FormContext } from './formContext.ts';
import { rowsControl } from './rowsControl.ts';
import { childSlot, controlId, type Slot } from './slot.ts';

const fieldsSlot = (context: FormContext): Slot => ({
  path: [],
  get: () => context.entry.fields,
  set: () => undefined,
});

/** A field that is no field of the schema: the text of the entry, or its id. */
const plainField = (context: FormContext, name: 'body' | 'id'): HTMLElement => {
  const words = context.words[name];
  const id = controlId([name]);
  const attributes = { id, 'aria-describedby': `${id}-help ${id}-error`, autocomplete: 'off' };
  const control =
    name === 'body'
      ? element('textarea', { ...attributes, rows: 16, lang: context.entry.lang })
      : element('input', { ...attributes, type: 'text', placeholder: idOf(context.entry) });
  control.value = context.entry[name];
  control.addEventListener('input', () => {
    context.entry[name] = control.value;
    context.changed();
  });
  if (name === 'id' && context.entry.existing) control.setAttribute('readonly', '');
  const more = name === 'body' ? ` ${context.words.field.markdownHelp}` : '';
  return element('div', { class: 'field', 'data-path': name }, [
    element('label', { for: id }, [words.label, element('span', { class: 'field-mark' }, [` (${context.words.field.optional})`])]),
    element('p', { class: 'field-help', id: `${id}-help` }, [words.help + more]),
    element('p', { class: 'field-error', id: `${id}-error` }),
    control,
  ]);
};

/** Every field of the step in its order. */
export const stepView = (context: FormContext, step: Step | undefined, group: Extract<FormField, { kind: 'group' }>): HTMLElement =>
  element(
    'form',
    { novalidate: true, class: 'step-fields' },
    (step?.fields ?? []).map((name) => {
      if (name === 'body' || name === 'id') return plainField(context, name);
      if (name === 'rows') return rowsControl(context);
      const field = group.fields.find(([known]) => known === name)?.[1];
      return field && fieldControl(context, name, field, childSlot(fieldsSlot(context), name));
    }),
    { submit: (event) => event.preventDefault() },
  );
