/** The profile as the site would show it: name, summary, facts, texts. */

import type { EntryFiles } from '../../authoring/draft.ts';
import type { FormField } from '../../authoring/formField.ts';
import { formFields } from '../../authoring/formField.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { labelOf } from '../../i18n/publishing.ts';
import { schemas } from '../../schema/registry.ts';
import { isRecord } from '../../schema/walk.ts';
import { drawings } from './drawings.ts';
import { element } from './element.ts';
import { entryOptions, optionTitle } from './entryOptions.ts';
import type { FormContext } from './formContext.ts';
import { type CiteLabel, inlineView, markdownView } from './markdownView.ts';
import { wordLabel } from './wordControl.ts';

/** Names what the entry cites: its own sources by publisher and year, works as they are cited elsewhere. */
const citeLabel = (context: FormContext, data: Record<string, unknown>): CiteLabel => {
  const own = new Map(
    (Array.isArray(data['sources']) ? data['sources'] : []).flatMap((source: unknown) =>
      isRecord(source) && typeof source['id'] === 'string'
        ? [
            [
              source['id'],
              [source['publisher'] ?? source['title'], typeof source['issued'] === 'string' ? source['issued'].slice(0, 4) : undefined]
                .filter(Boolean)
                .join(', '),
            ],
          ]
        : [],
    ),
  );
  return (key) => own.get(key) ?? context.choices.find(({ collection, id }) => collection === 'literature' && id === key)?.label ?? key;
};

/** One value in words, or as elements. */
const valueView = (context: FormContext, name: string, field: FormField, value: unknown, path: string, cite: CiteLabel): Node[] => {
  const drawn = drawings.get(path)?.(context, value);
  if (drawn) return [drawn, ...(field.kind === 'group' && isRecord(value) ? [groupView(context, field.fields, value, path, cite)] : [])];
  const text = (made: string): Node[] => [document.createTextNode(made)];
  if (field.kind === 'list' && Array.isArray(value)) {
    const items = value.map((item: unknown) => valueView(context, name, field.item, item, path, cite));
    const short = field.item.kind === 'choice' || field.item.ref !== undefined || field.item.cites === true;
    return short
      ? items.flatMap((nodes, index) => [...(index > 0 ? text(', ') : []), ...nodes])
      : [
          element(
            'ul',
            {},
            items.map((nodes) => element('li', {}, nodes)),
          ),
        ];
  }
  if (field.kind === 'group' && isRecord(value)) return [groupView(context, field.fields, value, path, cite)];
  if (field.kind === 'either' && isRecord(value)) {
    const option = field.options.find(({ fields }) => Object.keys(value).every((key) => fields.some(([known]) => known === key)));
    return option ? valueView(context, name, option, value, path, cite) : [];
  }
  if (field.cites && typeof value === 'string') return text(cite(value));
  if (field.ref && typeof value === 'string') return text(optionTitle(context, entryOptions(context, field), value));
  if (field.kind === 'choice') return text(wordLabel(context.lang, name, field, String(value)));
  if (field.kind === 'date' && typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value)) return text(formatDate(context.lang, value));
  if (typeof value === 'number') return text(formatNumber(context.lang, value, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
  if (field.kind === 'flag') return text(value === true ? context.words.field.yes : '–');
  return field.kind === 'text' && field.markdown ? inlineView(String(value), cite) : text(String(value));
};

const groupView = (
  context: FormContext,
  fields: readonly (readonly [string, FormField])[],
  value: Record<string, unknown>,
  path: string,
  cite: CiteLabel,
): HTMLElement =>
  element(
    'dl',
    { class: 'preview-facts' },
    fields.flatMap(([name, field]) =>
      value[name] === undefined || (name === 'id' && !field.ref)
        ? []
        : [
            element('div', {}, [
              element('dt', {}, [labelOf(context.lang, name, field.help)]),
              element('dd', {}, valueView(context, name, field, value[name], path === '' ? name : `${path}.${name}`, cite)),
            ]),
          ],
    ),
  );

/** The whole preview of an entry, in its own language. */
export const previewView = (context: FormContext, { data, body }: EntryFiles): HTMLElement => {
  const cite = citeLabel(context, data);
  const shape = formFields(schemas[context.entry.collection]).fields.filter(([name]) => !['lang', 'draft', 'fictional', 'title', 'summary'].includes(name));
  const isText = (field: FormField): boolean =>
    (field.kind === 'text' && field.long) || field.kind === 'group' || (field.kind === 'list' && !isShortList(field));
  const isShortList = (field: Extract<FormField, { kind: 'list' }>): boolean => field.item.kind === 'choice' || field.item.ref !== undefined;
  const facts = shape.filter(([name, field]) => !isText(field) || name === 'period');
  const texts = shape.filter(([name, field]) => isText(field) && name !== 'period' && data[name] !== undefined);
  return element('article', { class: 'preview', lang: context.entry.lang }, [
    data['fictional'] === true && element('p', { class: 'notice' }, [context.words.preview.fictional]),
    element('h3', { class: 'preview-title' }, [String(data['title'] ?? '')]),
    data['summary'] !== undefined && element('p', { class: 'lead' }, [String(data['summary'])]),
    groupView(context, facts, data, '', cite),
    markdownView(body, cite),
    ...texts.map(([name, field]) =>
      element('section', {}, [element('h4', {}, [labelOf(context.lang, name, field.help)]), ...valueView(context, name, field, data[name], name, cite)]),
    ),
  ]);
};
