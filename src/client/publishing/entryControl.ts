/** Fields that name entries of the site: one from a list, or several that are added to a list of their own. */
import type { FormField } from '../../authoring/formField.ts';
import { button, element } from './element.ts';
import { entryOptions, optionTitle } from './entryOptions.ts';
import { describedBy, groupFrame, singleFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import { controlId, itemsOf, type Slot, textOf } from './slot.ts';

type Groups = ReturnType<typeof entryOptions>;

const select = (context: FormContext, groups: Groups, attributes: Record<string, string | undefined>): HTMLSelectElement =>
  element('select', attributes, [
    element('option', { value: '' }, [context.words.field.choose]),
    ...groups.flatMap(({ label, options }) => {
      const made = options.map(({ id, title }) => element('option', { value: id }, [title]));
      return label && groups.length > 1 ? element('optgroup', { label }, made) : made;
    }),
  ]);

/** One entry. */
export const entryControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement => {
  const groups = entryOptions(context, field);
  const control = select(context, groups, {
    id: controlId(slot.path),
    'aria-describedby': describedBy(slot.path),
    'aria-required': field.required ? 'true' : undefined,
  });
  const chosen = textOf(slot);
  if (chosen !== '' && !groups.some(({ options }) => options.some(({ id }) => id === chosen)))
    control.append(element('option', { value: chosen }, [context.words.field.unknownEntry(chosen)]));
  control.value = chosen;
  control.addEventListener('change', () => {
    slot.set(control.value);
    context.changed();
  });
  return singleFrame(context, { name, field, path: slot.path }, control);
};

/** Several entries: the chosen ones stand above the list from which they come. */
export const entriesControl = (context: FormContext, name: string, field: FormField, item: FormField, slot: Slot): HTMLElement => {
  const groups = (): Groups => entryOptions(context, item);
  const control = select(context, groups(), { 'aria-describedby': describedBy(slot.path), 'aria-label': context.words.field.choose });
  const list = element('ul', { class: 'chosen', role: 'list' });
  const chosen = (): string[] =>
    itemsOf(slot)
      .filter((one) => typeof one === 'string' && one !== '')
      .map(String);
  const put = (ids: readonly string[]): void => {
    slot.set([...ids]);
    context.changed();
    show();
  };
  const show = (): void => {
    list.replaceChildren(
      ...chosen().map((id) => {
        const title = optionTitle(context, groups(), id);
        const remove = button(
          '×',
          () => {
            put(chosen().filter((one) => one !== id));
            context.say(context.words.field.removed(title));
            control.focus();
          },
          true,
          { 'aria-label': context.words.field.remove(title) },
        );
        return element('li', {}, [element('span', {}, [title]), remove]);
      }),
    );
    list.hidden = chosen().length === 0;
  };
  // Own sources may have got a name since the list was made.
  control.addEventListener('focus', () => {
    const before = control.value;
    const options = select(context, groups(), {});
    if (options.options.length !== control.options.length || options.textContent !== control.textContent) control.replaceChildren(...options.childNodes);
    control.value = before;
  });
  const add = button(context.words.field.addChosen, () => {
    if (control.value === '') return;
    const title = optionTitle(context, groups(), control.value);
    if (!chosen().includes(control.value)) put([...chosen(), control.value]);
    control.value = '';
    context.say(`${context.words.field.chosen}: ${title}`);
    control.focus();
  });
  show();
  return groupFrame(context, { name, field, path: slot.path }, list, element('div', { class: 'choose' }, [control, add]));
};
