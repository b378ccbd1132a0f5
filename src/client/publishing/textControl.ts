/** Fields in which something is written: texts, numbers, dates, countries. */
import { cleanBlock, cleanLine } from '../../authoring/cleanText.ts';
import type { FormField } from '../../authoring/formField.ts';
import { pictureText } from '../../authoring/translatedTexts.ts';
import { element } from './element.ts';
import { describedBy, singleFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import { controlId, type Slot, textOf } from './slot.ts';
import { translatedControls } from './translatedControl.ts';

const moreHelp = (field: FormField, context: FormContext): string | undefined => {
  const { field: words } = context.words;
  if (field.kind === 'date') return field.precision === 'edtf' ? words.dateHelp : words.dayHelp;
  if (field.kind === 'country') return words.countryHelp;
  return field.kind === 'number' ? words.numberHelp : undefined;
};

/** The field with its control; typing is kept at once. */
export const textControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement => {
  const long = field.kind === 'text' && field.long;
  const max = field.kind === 'text' ? field.max : undefined;
  const counter = element('p', { class: 'field-count', 'aria-hidden': 'true' });
  const count = (): void => {
    const clean = long ? cleanBlock(textOf(slot)) : cleanLine(textOf(slot));
    counter.textContent = max !== undefined && clean.length > max * 0.6 ? context.words.field.left(clean.length, max) : '';
  };
  const attributes = {
    id: controlId(slot.path),
    'aria-describedby': describedBy(slot.path),
    'aria-required': field.required ? 'true' : undefined,
    lang: field.kind === 'text' ? context.entry.lang : undefined,
    autocomplete: 'off',
  };
  const control = long
    ? element('textarea', { ...attributes, rows: (max ?? 0) > 600 ? 5 : 3 })
    : element('input', { ...attributes, type: 'text', inputmode: field.kind === 'number' ? 'decimal' : undefined });
  control.value = textOf(slot);
  control.addEventListener('input', () => {
    slot.set(control.value);
    count();
    context.changed();
  });
  count();
  const isPictureText = slot.path.join('.') === pictureText.join('.');
  return singleFrame(
    context,
    { name, field, path: slot.path, more: moreHelp(field, context) },
    control,
    counter,
    ...(isPictureText ? translatedControls(context) : []),
  );
};
