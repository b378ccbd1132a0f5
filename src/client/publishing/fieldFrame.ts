/** The frame of a field: name, help, control and the place where its problems are told; all tied together for assistive technology. */
import { type FormField, mustBeFilled } from '../../authoring/formField.ts';
import { helpIn } from '../../i18n/help.ts';
import { labelOf } from '../../i18n/publishing.ts';
import type { Path } from '../../schema/walk.ts';
import { element } from './element.ts';
import type { FormContext } from './formContext.ts';
import { controlId } from './slot.ts';

export interface Framed {
  name: string;
  field: FormField;
  path: Path;
  /** More help than the schema's sentence. */
  more?: string | undefined;
}

/** Ids of the help and of the problem of the control. */
export const describedBy = (path: Path): string => `${controlId(path)}-help ${controlId(path)}-error`;

const mark = (context: FormContext, field: FormField): string => ` (${mustBeFilled(field) ? context.words.field.required : context.words.field.optional})`;

const help = (context: FormContext, { field, path, more }: Framed): HTMLElement => {
  // The items of a list have the help of the list, which stands above them.
  const sentence = typeof path.at(-1) === 'number' ? '' : helpIn(context.lang, field.help);
  return element('p', { class: 'field-help', id: `${controlId(path)}-help` }, [[sentence, more].filter(Boolean).join(' ')]);
};

const error = (path: Path): HTMLElement => element('p', { class: 'field-error', id: `${controlId(path)}-error` });

const title = (context: FormContext, { name, field, path }: Framed): (HTMLElement | string)[] => {
  const isItem = typeof path.at(-1) === 'number';
  return [
    isItem ? context.words.field.item(labelOf(context.lang, name, field.help), Number(path.at(-1)) + 1) : labelOf(context.lang, name, field.help),
    element('span', { class: 'field-mark' }, [isItem ? '' : mark(context, field)]),
  ];
};

/** A field with one control. */
export const singleFrame = (context: FormContext, framed: Framed, control: HTMLElement, ...after: HTMLElement[]): HTMLElement =>
  element('div', { class: 'field', 'data-path': framed.path.join('.') }, [
    element('label', { for: controlId(framed.path) }, title(context, framed)),
    help(context, framed),
    error(framed.path),
    control,
    ...after,
  ]);

/** A field with several controls. */
export const groupFrame = (context: FormContext, framed: Framed, ...controls: HTMLElement[]): HTMLElement =>
  element(
    'fieldset',
    { class: 'field', 'data-path': framed.path.join('.'), id: controlId(framed.path), tabindex: -1, 'aria-describedby': describedBy(framed.path) },
    [element('legend', {}, title(context, framed)), help(context, framed), error(framed.path), ...controls],
  );
