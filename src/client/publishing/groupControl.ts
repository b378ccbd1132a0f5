/** Fields that hold fields: groups, and groups of which one is chosen. */
import type { FormField } from '../../authoring/formField.ts';
import { optionOf } from '../../authoring/toData.ts';
import { chosenOption, isBlank } from '../../authoring/typed.ts';
import { helpIn } from '../../i18n/help.ts';
import { labelOf } from '../../i18n/publishing.ts';
import { element } from './element.ts';
import { groupFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import { childSlot, controlId, type Slot } from './slot.ts';

type Group = Extract<FormField, { kind: 'group' }>;
type Either = Extract<FormField, { kind: 'either' }>;
/** Makes the control of any field; given, so that controls need not know each other. */
export type MakeField = (context: FormContext, name: string, field: FormField, slot: Slot) => HTMLElement | undefined;

/** Fields of a group, one after the other; keys that are made by themselves stand last and folded. */
const groupFields = (context: FormContext, field: Group, slot: Slot, make: MakeField): HTMLElement[] => {
  const made = field.fields.flatMap(([name, inner]) => {
    const one = make(context, name, inner, childSlot(slot, name));
    return one ? [{ name, one, isKey: name === 'id' && !inner.ref }] : [];
  });
  const keys = made
    .filter(({ isKey }) => isKey)
    .map(({ one }) => element('details', { class: 'field-key' }, [element('summary', {}, [context.words.field.key]), one]));
  return [...made.filter(({ isKey }) => !isKey).map(({ one }) => one), ...keys];
};

/** A group that must be filled in stands open; others open on demand, and when something is in them. */
export const groupControl = (context: FormContext, name: string, field: Group, slot: Slot, make: MakeField): HTMLElement => {
  const fields = groupFields(context, field, slot, make);
  if (field.required || typeof slot.path.at(-1) === 'number') return groupFrame(context, { name, field, path: slot.path }, ...fields);
  return element('details', { class: 'field field-fold', 'data-path': slot.path.join('.'), id: controlId(slot.path), open: !isBlank(slot.get()) }, [
    element('summary', {}, [labelOf(context.lang, name, field.help), element('span', { class: 'field-mark' }, [` (${context.words.field.optional})`])]),
    element('p', { class: 'field-help' }, [helpIn(context.lang, field.help)]),
    element('p', { class: 'field-error', id: `${controlId(slot.path)}-error` }),
    ...fields,
  ]);
};

/** What an option is about: the fields that it asks for. */
const optionLabel = (context: FormContext, { fields }: Group): string =>
  fields
    .filter(([, inner]) => inner.required)
    .map(([name, inner]) => labelOf(context.lang, name, inner.help))
    .join(', ');

/** One of several groups. What was typed into the others stays, should the person change their mind. */
export const eitherControl = (context: FormContext, name: string, field: Either, slot: Slot, make: MakeField): HTMLElement => {
  const place = element('div', {});
  const show = (): void => {
    const option = field.options[optionOf(field, slot.get())];
    place.replaceChildren(...(option ? groupFields(context, option, slot, make) : []));
  };
  const radios = field.options.map((option, index) => {
    const radio = element('input', { type: 'radio', name: `${controlId(slot.path)}-option` }, [], {
      change: () => {
        childSlot(slot, chosenOption).set(String(index));
        show();
        context.changed();
      },
    });
    radio.checked = optionOf(field, slot.get()) === index;
    return element('label', { class: 'tick' }, [radio, optionLabel(context, option)]);
  });
  show();
  return groupFrame(
    context,
    { name, field, path: slot.path },
    element('div', { class: 'ticks', role: 'radiogroup', 'aria-label': context.words.field.optionOf }, radios),
    place,
  );
};
