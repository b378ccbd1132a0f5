/** The observations of a follow-up, one row after the other, typed or pasted from a spreadsheet. */

import { makeKey } from '../../authoring/makeKey.ts';
import { rowsOf } from '../../authoring/observations.ts';
import { isGroup, textAt } from '../../authoring/typed.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { type ObservationColumn, observationColumns } from '../../refinery/observation.ts';
import { button, element } from './element.ts';
import type { FormContext } from './formContext.ts';
import { controlId } from './slot.ts';

/** Measures of the plan with the keys that they have or get. */
const measures = (context: FormContext): { id: string; title: string }[] => {
  const plan = context.entry.fields['followUp'];
  const list = isGroup(plan) ? plan['measures'] : undefined;
  return (Array.isArray(list) ? list : []).flatMap((one) => {
    const title = textAt(one, 'title');
    const id = textAt(one, 'id') || (title && makeKey(title, new Set()));
    return id ? [{ id, title: title || id }] : [];
  });
};

const optionsOf = (context: FormContext, column: ObservationColumn): [value: string, label: string][] | undefined => {
  if (column === 'measure') return measures(context).map(({ id, title }) => [id, title]);
  return column === 'missing' ? Object.entries(vocabulary[context.lang].missingReason) : undefined;
};

/** A remark has one column, or one for each language where the file has them. */
const shownColumns = (rows: FormContext['entry']['rows']): ObservationColumn[] =>
  observationColumns.filter((column) => !column.startsWith('note_') || rows.some((row) => textAt(row, column) !== ''));

/** A box whose table becomes rows; what is not understood is said, and stays in the box. */
const pasteBox = (context: FormContext, added: () => void): HTMLElement => {
  const { rows: words } = context.words;
  const [boxId, saidId] = [controlId(['rows', 'paste']), controlId(['rows', 'paste', 'said'])];
  const box = element('textarea', { id: boxId, rows: '5', 'aria-describedby': saidId, spellcheck: 'false' });
  const said = element('p', { class: 'field-help', id: saidId }, [words.pasteHelp]);
  const add = button(words.pasteAdd, () => {
    const { rows, unknown, fault } = rowsOf(box.value);
    if (fault) {
      said.textContent = fault === 'no-columns' ? words.pasteNoColumns : words.pasteBroken;
      context.say(said.textContent);
      box.focus();
      return;
    }
    context.entry.rows.push(...rows);
    box.value = '';
    said.textContent = [words.pasted(rows.length), ...(unknown.length > 0 ? [words.pasteUnknown(unknown.join(', '))] : [])].join(' ');
    context.say(said.textContent);
    added();
    context.changed();
  });
  return element('details', { class: 'field-fold' }, [
    element('summary', {}, [words.paste]),
    element('label', { for: boxId }, [words.pasteLabel]),
    box,
    said,
    add,
  ]);
};

/** The rows with their controls. */
export const rowsControl = (context: FormContext): HTMLElement => {
  const { rows: words, field } = context.words;
  const place = element('ol', { class: 'items', role: 'list' });
  const cell = (row: number, column: ObservationColumn): HTMLElement => {
    const id = controlId(['rows', row, column]);
    const options = optionsOf(context, column);
    const value = textAt(context.entry.rows[row], column);
    const attributes = { id, 'aria-describedby': `${id}-error` };
    const known =
      options && (value === '' || options.some(([one]) => one === value)) ? options : [...(options ?? []), [value, field.wrongValue(value)] as const];
    const control = options
      ? element('select', attributes, [
          element('option', { value: '' }, [field.choose]),
          ...known.map(([one, label]) => element('option', { value: one }, [label])),
        ])
      : element('input', { ...attributes, type: 'text', autocomplete: 'off' });
    control.value = value;
    control.addEventListener('input', () => {
      const typed = context.entry.rows[row];
      if (typed) typed[column] = control.value;
      context.changed();
    });
    return element('div', { class: 'field', 'data-path': `rows.${row}.${column}` }, [
      element('label', { for: id }, [words.columns[column]]),
      control,
      element('p', { class: 'field-error', id: `${id}-error` }),
    ]);
  };
  const help = element('p', { class: 'field-help' });
  const show = (): void => {
    help.textContent = measures(context).length === 0 ? words.noMeasures : words.help;
    place.replaceChildren(
      ...context.entry.rows.map((_, row) => {
        const what = field.item(words.item, row + 1);
        const remove = (): void => {
          context.entry.rows.splice(row, 1);
          show();
          context.changed();
          context.say(field.removed(what));
          add.focus();
        };
        return element('li', {}, [
          element('fieldset', { class: 'row-fields' }, [element('legend', {}, [what]), ...shownColumns(context.entry.rows).map((column) => cell(row, column))]),
          element('div', { class: 'item-tools' }, [button('×', remove, true, { 'aria-label': field.remove(what) })]),
        ]);
      }),
    );
  };
  const add = button(field.add(words.item), () => {
    context.entry.rows.push({});
    show();
    context.changed();
    place.lastElementChild?.querySelector<HTMLElement>('input')?.focus();
  });
  show();
  return element('fieldset', { class: 'field', 'data-path': 'rows', id: controlId(['rows']), tabindex: -1 }, [
    element('legend', {}, [words.label]),
    help,
    element('p', { class: 'field-error', id: `${controlId(['rows'])}-error` }),
    place,
    add,
    pasteBox(context, show),
  ]);
};
