/** What a field that names entries, sources or works may name. */
import { idOf } from '../../authoring/draft.ts';
import { titleIn } from '../../authoring/existing.ts';
import type { FormField } from '../../authoring/formField.ts';
import { isGroup, textAt } from '../../authoring/typed.ts';
import { collator } from '../../i18n/formats.ts';
import type { FormContext } from './formContext.ts';

export interface Option {
  id: string;
  title: string;
}

/** Options in groups: first what is in this draft, then what is on the site, sorted by title. */
export const entryOptions = (context: FormContext, field: FormField): { label: string; options: Option[] }[] => {
  const order = collator(context.lang);
  const sorted = (options: Option[]): Option[] => options.sort((a, b) => order.compare(a.title, b.title));
  const collections = field.cites ? ['literature'] : (field.ref ?? []);
  const here = context.draft.entries.flatMap((entry) =>
    entry !== context.entry && !entry.existing && collections.includes(entry.collection)
      ? [{ id: idOf(entry), title: textAt(entry.fields, 'title') || idOf(entry) }]
      : [],
  );
  const sources = context.entry.fields['sources'];
  const own =
    field.cites && Array.isArray(sources)
      ? sources.flatMap((source) =>
          isGroup(source) && textAt(source, 'id') ? [{ id: textAt(source, 'id'), title: textAt(source, 'title') || textAt(source, 'id') }] : [],
        )
      : [];
  const there = context.choices
    .filter(({ collection, hidden }) => collections.includes(collection) && !hidden)
    .map((choice) => ({ id: choice.id, title: choice.label ? `${choice.label}: ${titleIn(choice, context.lang)}` : titleIn(choice, context.lang) }));
  return [
    { label: context.words.field.here, options: sorted([...own, ...here]) },
    { label: field.cites ? context.words.field.works : '', options: sorted(there) },
  ].filter(({ options }) => options.length > 0);
};

/** The title of what an id means here. */
export const optionTitle = (context: FormContext, groups: readonly { options: Option[] }[], id: string): string =>
  groups.flatMap(({ options }) => options).find((one) => one.id === id)?.title ?? context.words.field.unknownEntry(id);
