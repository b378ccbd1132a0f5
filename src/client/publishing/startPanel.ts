/** The first question: what the person wants to do, in which language, and which drafts are there to go on with. */
import type { Draft } from '../../authoring/draft.ts';
import type { Choice } from '../../authoring/existing.ts';
import { textAt } from '../../authoring/typed.ts';
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { type Lang, languages } from '../../schema/vocabulary.ts';
import { type Beginning, beginDraft, beginnings } from './beginDraft.ts';
import { removeDraft, savedDrafts } from './draftStore.ts';
import { button, element } from './element.ts';
import { entrySelect } from './entrySelect.ts';
import type { CollectionNames } from './formContext.ts';
import { importFields } from './importFields.ts';

export interface StartOptions {
  lang: Lang;
  words: PublishingTexts;
  choices: readonly Choice[];
  names: CollectionNames;
  /** Address of the folder with the entries' files. */
  data: string;
  open: (draft: Draft, step: number) => void;
}

const draftList = ({ words, lang, open }: StartOptions, say: (text: string) => void): HTMLElement | undefined => {
  const drafts = savedDrafts();
  if (drafts.length === 0) return undefined;
  const when = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'short', timeStyle: 'short' });
  const list = element('ul', { class: 'drafts', role: 'list' });
  for (const draft of drafts) {
    const title = textAt(draft.entries[0]?.fields, 'title') || words.start.untitled;
    const item = element('li', {}, [
      element('span', {}, [`${title}, ${words.start.changed(when.format(draft.changed))}`]),
      button(words.start.continue, () => open(draft, 0), true, { 'aria-label': `${words.start.continue}: ${title}` }),
      button(
        words.start.remove,
        () => {
          if (!confirm(words.start.removeSure(title))) return;
          removeDraft(draft.key);
          item.remove();
          say(words.start.removed);
        },
        true,
        { 'aria-label': `${words.start.remove}: ${title}` },
      ),
    ]);
    list.append(item);
  }
  return element('section', {}, [element('h2', {}, [words.start.drafts]), list]);
};

/** The panel; `open` is called with the draft that the person starts or goes on with. */
export const startPanel = (options: StartOptions): HTMLElement => {
  const { words, lang } = options;
  const status = element('p', { role: 'status', class: 'field-error' });
  const say = (text: string): void => {
    status.textContent = text;
  };
  let chosen: Beginning = 'experiment';
  const extra = element('div', { class: 'start-extra' });
  const entries = entrySelect(options, () => chosen);
  const imported = importFields(options);
  const show = (): void =>
    extra.replaceChildren(...(chosen === 'import' ? [imported.root] : ['stage', 'observation', 'correction'].includes(chosen) ? [entries.make()] : []));
  const radios = beginnings.map((name) => {
    const radio = element('input', { type: 'radio', name: 'what', value: name }, [], {
      change: () => {
        chosen = name;
        say('');
        show();
      },
    });
    radio.checked = name === chosen;
    return element('label', { class: 'tick' }, [radio, words.start[name]]);
  });
  const language = element(
    'select',
    { id: 'write-in' },
    languages.map((one) => element('option', { value: one }, [vocabulary[lang].lang[one]])),
  );
  language.value = lang;
  const begin = async (): Promise<void> => {
    const written = languages.find((one) => one === language.value) ?? lang;
    const made = await beginDraft(chosen, { ...options, written, entry: entries.value(), imported: imported.value() });
    if (typeof made === 'string') say(made);
    else options.open(made.draft, made.step);
  };
  return element('div', { class: 'start' }, [
    draftList(options, say),
    element(
      'form',
      { novalidate: true },
      [
        element('fieldset', { class: 'field' }, [element('legend', {}, [words.start.what]), element('div', { class: 'ticks ticks-one' }, radios)]),
        extra,
        element('div', { class: 'field' }, [
          element('label', { for: 'write-in' }, [words.start.language]),
          element('p', { class: 'field-help', id: 'write-in-help' }, [words.start.languageHelp]),
          language,
        ]),
        status,
        element('p', {}, [element('button', { type: 'submit', class: 'button' }, [words.start.begin])]),
      ],
      {
        submit: (event) => {
          event.preventDefault();
          void begin();
        },
      },
    ),
  ]);
};
