/** Fields that take words of a vocabulary: one from a list, several as boxes to tick, yes or no. */
import type { FormField } from '../../authoring/formField.ts';
import { capital } from '../../i18n/formats.ts';
import { helpIn } from '../../i18n/help.ts';
import { labelOf } from '../../i18n/publishing.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import { isRecord } from '../../schema/walk.ts';
import { element } from './element.ts';
import { describedBy, groupFrame, singleFrame } from './fieldFrame.ts';
import type { FormContext } from './formContext.ts';
import { controlId, itemsOf, type Slot, textOf } from './slot.ts';

type Choice = Extract<FormField, { kind: 'choice' }>;

/** The label of a word; kinds of works have theirs although their schema does not name the list. */
export const wordLabel = (lang: Lang, name: string, field: Choice, word: string): string => {
  const lists: Readonly<Record<string, unknown>> = { ...vocabulary[lang] };
  const labels = lists[field.vocabulary ?? (name === 'type' ? 'cslType' : name)];
  const label: unknown = isRecord(labels) ? labels[word] : undefined;
  return typeof label === 'string' ? capital(lang, label) : word;
};

/** One word. */
export const wordControl = (context: FormContext, name: string, field: Choice, slot: Slot): HTMLElement => {
  const chosen = textOf(slot);
  const known = chosen === '' || field.words.includes(chosen);
  const control = element(
    'select',
    { id: controlId(slot.path), 'aria-describedby': describedBy(slot.path), 'aria-required': field.required ? 'true' : undefined },
    [
      element('option', { value: '' }, [context.words.field.choose]),
      !known && element('option', { value: chosen }, [context.words.field.wrongValue(chosen)]),
      ...field.words.map((word) => element('option', { value: word }, [wordLabel(context.lang, name, field, word)])),
    ],
    {
      change: () => {
        slot.set(control.value);
        context.changed();
      },
    },
  );
  control.value = chosen;
  return singleFrame(context, { name, field, path: slot.path }, control);
};

/** Several words, in the order of the vocabulary; words that it does not know stay ticked until they are unticked. */
export const wordsControl = (context: FormContext, name: string, field: FormField, item: Choice, slot: Slot): HTMLElement => {
  const chosen = (): string[] => itemsOf(slot).filter((one) => typeof one === 'string');
  const unknown = chosen().filter((word) => !item.words.includes(word));
  const box = (word: string, label: string): HTMLElement => {
    const input = element('input', { type: 'checkbox', value: word }, [], {
      change: () => {
        const rest = chosen().filter((one) => one !== word);
        slot.set(input.checked ? [...rest, word] : rest);
        context.changed();
      },
    });
    input.checked = chosen().includes(word);
    return element('label', { class: 'tick' }, [input, label]);
  };
  const boxes = [
    ...item.words.map((word) => box(word, wordLabel(context.lang, name, item, word))),
    ...unknown.map((word) => box(word, context.words.field.wrongValue(word))),
  ];
  return groupFrame(context, { name, field, path: slot.path }, element('div', { class: 'ticks' }, boxes));
};

/** Yes or nothing. */
export const flagControl = (context: FormContext, name: string, field: FormField, slot: Slot): HTMLElement => {
  const input = element('input', { type: 'checkbox', id: controlId(slot.path), 'aria-describedby': `${controlId(slot.path)}-error` }, [], {
    change: () => {
      slot.set(input.checked ? 'true' : '');
      context.changed();
    },
  });
  input.checked = textOf(slot) === 'true';
  return element('div', { class: 'field', 'data-path': slot.path.join('.') }, [
    element('label', { class: 'tick' }, [input, `${labelOf(context.lang, name, field.help)}: ${helpIn(context.lang, field.help)}`]),
    element('p', { class: 'field-error', id: `${controlId(slot.path)}-error` }),
  ]);
};
