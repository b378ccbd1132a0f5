/** A list of items that can be added, removed (with a way back) and moved. */
import type { FormField } from '../../authoring/formField.ts';
import { isBlank, type Typed } from '../../authoring/typed.ts';
import { labelOf } from '../../i18n/publishing.ts';
import { button, element } from './element.ts';
import { groupFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import type { MakeField } from './groupControl.ts';
import { controlId, itemSlot, itemsOf, type Slot } from './slot.ts';

/** The field with its items; a list that is asked for starts with one. */
export const listControl = (context: FormContext, name: string, field: FormField, item: FormField, slot: Slot, make: MakeField): HTMLElement => {
  const { field: words } = context.words;
  const label = labelOf(context.lang, name, field.help);
  const place = element('ol', { class: 'items', role: 'list' });
  const undo = element('p', { class: 'undo' });
  const empty = (): Typed => (item.kind === 'group' || item.kind === 'either' ? {} : '');

  const put = (items: Typed[]): void => {
    slot.set(items);
    show();
    context.changed();
  };
  const focusItem = (index: number): void => {
    const target = place.children[index]?.querySelector<HTMLElement>('input, textarea, select, summary');
    (target ?? add).focus();
  };
  const remove = (index: number): void => {
    const items = [...itemsOf(slot)];
    const [gone] = items.splice(index, 1);
    put(items);
    const what = words.item(label, index + 1);
    context.say(words.removed(what));
    undo.replaceChildren();
    if (gone !== undefined && !isBlank(gone)) {
      const back = button(words.undo, () => {
        const now = [...itemsOf(slot)];
        now.splice(index, 0, gone);
        put(now);
        undo.replaceChildren();
        context.say(words.restored(what));
        focusItem(index);
      });
      undo.append(words.removed(what), ' ', back);
      back.focus();
    } else focusItem(Math.max(0, index - 1));
  };
  const move = (index: number, by: number): void => {
    const items = [...itemsOf(slot)];
    const [one] = items.splice(index, 1);
    if (one === undefined) return;
    items.splice(index + by, 0, one);
    put(items);
    context.say(words.moved(label, index + by + 1));
    place.children[index + by]?.querySelector<HTMLElement>(by < 0 ? '[data-up]' : '[data-down]')?.focus();
  };
  const show = (): void => {
    const count = itemsOf(slot).length;
    place.replaceChildren(
      ...itemsOf(slot).map((_, index) => {
        const what = words.item(label, index + 1);
        return element('li', {}, [
          make(context, name, item, itemSlot(slot, index)),
          element('div', { class: 'item-tools' }, [
            index > 0 && button('↑', () => move(index, -1), true, { 'aria-label': words.up(what), 'data-up': true }),
            index < count - 1 && button('↓', () => move(index, 1), true, { 'aria-label': words.down(what), 'data-down': true }),
            button('×', () => remove(index), true, { 'aria-label': words.remove(what) }),
          ]),
        ]);
      }),
    );
  };
  const add = button(
    words.add(label),
    () => {
      put([...itemsOf(slot), empty()]);
      undo.replaceChildren();
      focusItem(itemsOf(slot).length - 1);
    },
    true,
    { id: `${controlId(slot.path)}-add` },
  );
  if (field.required && itemsOf(slot).length === 0) slot.set([empty()]);
  show();
  return groupFrame(context, { name, field, path: slot.path }, place, undo, add);
};
