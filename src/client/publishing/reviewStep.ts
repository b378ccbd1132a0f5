/** The last step: what is still wrong, the preview, what belongs together, and the ways out. */
import type { Checked, DraftProblem } from '../../authoring/checkDraft.ts';
import { blankEntry, idOf, writableCollections } from '../../authoring/draft.ts';
import { stepsOf } from '../../authoring/steps.ts';
import { textAt } from '../../authoring/typed.ts';
import { labelOf } from '../../i18n/publishing.ts';
import { schemas } from '../../schema/registry.ts';
import { metaOf, schemaAt } from '../../schema/walk.ts';
import { button, element } from './element.ts';
import type { FormContext } from './formContext.ts';
import { previewView } from './previewView.ts';
import { problemList } from './problemView.ts';
import { sendPanel } from './sendPanel.ts';

interface Ways {
  known: { repository: string | undefined; email: string | undefined };
  goToProblem: (problem: DraftProblem) => void;
  goToEntry: (entry: number) => void;
  /** Entries were added or removed. */
  changed: () => void;
}

const entryTitle = (context: FormContext, index: number): string => {
  const entry = context.draft.entries[index];
  return (entry && (textAt(entry.fields, 'title') || (idOf(entry) === 'item' ? '' : idOf(entry)))) || context.words.start.untitled;
};

/** What a problem is about: the names of the fields on the way to it, with numbers for items of lists. */
const nameOf = (context: FormContext, { entry, path }: DraftProblem): string => {
  const { words, lang } = context;
  const collection = context.draft.entries[entry]?.collection;
  const [head, ...rest] = path ?? [];
  const before = context.draft.entries.length > 1 ? `${entryTitle(context, entry)}: ` : '';
  if (head === undefined || !collection) return before + words.problems.whole;
  if (head === 'body') return before + words.body.label;
  if (head === 'id') return before + words.id.label;
  if (head === 'rows') return `${before}${words.rows.item} ${Number(rest[0] ?? 0) + 1}`;
  const parts = (path ?? []).map((part, index) => {
    if (typeof part === 'number') return String(part + 1);
    const schema = schemaAt(schemas[collection], (path ?? []).slice(0, index + 1));
    return labelOf(lang, part, (schema && metaOf(schema).description) ?? part);
  });
  return before + parts.join(' › ');
};

/** Place of a problem's field in the order in which the form asks. */
const placeOf = ({ draft }: FormContext, { entry, path }: DraftProblem): number => {
  const collection = draft.entries[entry]?.collection;
  return collection
    ? stepsOf(collection)
        .flatMap(({ fields }) => fields)
        .indexOf(String(path?.[0] ?? 'id'))
    : 0;
};

const entriesPanel = (context: FormContext, ways: Ways): HTMLElement => {
  const { entries: words } = context.words;
  const { entries } = context.draft;
  const add = writableCollections
    .filter((collection) => collection !== 'cases' && collection !== 'models')
    .map((collection) =>
      button(words.add[collection], () => {
        entries.push(blankEntry(collection, context.entry.lang));
        ways.goToEntry(entries.length - 1);
      }),
    );
  return element('section', { class: 'entries' }, [
    element('h3', {}, [words.title]),
    element('p', { class: 'field-help' }, [words.help]),
    element(
      'ul',
      { role: 'list' },
      entries.map((entry, index) => {
        const title = entryTitle(context, index);
        const one = context.names[entry.collection]?.one ?? entry.collection;
        return element('li', {}, [
          element('span', {}, [`${title} (${one})`, entry === context.entry ? ` – ${words.current}` : '']),
          button(words.go, () => ways.goToEntry(index), true, { 'aria-label': `${words.go}: ${title}` }),
          index > 0 &&
            button(
              words.remove,
              () => {
                if (!confirm(words.removeSure(title))) return;
                entries.splice(index, 1);
                ways.changed();
              },
              true,
              { 'aria-label': `${words.remove}: ${title}` },
            ),
        ]);
      }),
    ),
    element('div', { class: 'step-buttons' }, add),
  ]);
};

/** The whole step; `problems` hold those of the rows too. */
export const reviewStep = (context: FormContext, checked: Checked, problems: readonly DraftProblem[], ways: Ways): HTMLElement => {
  const { words } = context;
  const sorted = [...problems].sort((a, b) => a.entry - b.entry || placeOf(context, a) - placeOf(context, b));
  const errors = sorted.filter(({ level }) => level === 'error');
  const warnings = sorted.filter(({ level }) => level === 'warning');
  const list = (some: readonly DraftProblem[]): HTMLElement => problemList(some, (problem) => nameOf(context, problem), words, ways.goToProblem);
  const left = context.draft.entries.flatMap((entry) => entry.left ?? []);
  const own = checked.files[context.draft.entries.indexOf(context.entry)];
  return element('div', {}, [
    errors.length > 0
      ? element('section', { class: 'error-summary', 'aria-labelledby': 'error-summary' }, [
          element('h3', { id: 'error-summary' }, [words.problems.title(errors.length)]),
          list(errors),
        ])
      : element('p', { class: 'fine', 'data-fine': true }, [words.problems.none]),
    warnings.length > 0 && element('details', {}, [element('summary', {}, [words.problems.hints(warnings.length)]), list(warnings)]),
    left.length > 0 &&
      element('section', { class: 'notice' }, [
        element('h3', {}, [words.left.title]),
        element('p', {}, [words.left.help]),
        element('pre', {}, [left.join('\n')]),
      ]),
    element('section', {}, [
      element('h3', {}, [words.send.title]),
      checked.ok ? sendPanel(context, checked.files, ways.known) : element('p', {}, [words.send.notYet]),
    ]),
    entriesPanel(context, ways),
    element('section', {}, [
      element('h3', {}, [words.preview.title]),
      own && previewView(context, own),
      ...checked.files.flatMap(({ folder, files, attached }) => [
        ...files.map(([name, text]) =>
          element('details', { class: 'file' }, [
            element('summary', {}, [`${words.preview.show}: content/${folder}/${name}`]),
            element('pre', { tabindex: 0 }, [text]),
          ]),
        ),
        ...attached.map(([name]) => element('p', { class: 'field-help' }, [`content/${folder}/${name}`])),
      ]),
    ]),
  ]);
};
