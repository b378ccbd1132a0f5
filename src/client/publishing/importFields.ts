/** Takes a file that the person has: pasted, or chosen from the disk. */
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import { type PublicCollection, publicCollections } from '../../schema/registry.ts';
import { element } from './element.ts';
import type { CollectionNames } from './formContext.ts';

export interface ImportValue {
  collection: PublicCollection;
  id: string;
  text: string;
}

/** The fields and what stands in them. */
export const importFields = ({ names, words }: { names: CollectionNames; words: PublishingTexts }): { root: HTMLElement; value(): ImportValue } => {
  const kind = element(
    'select',
    { id: 'import-kind' },
    publicCollections.map((name) => element('option', { value: name }, [names[name]?.many ?? name])),
  );
  kind.value = 'experiments';
  const id = element('input', { id: 'import-id', type: 'text', autocomplete: 'off' });
  const text = element('textarea', { id: 'import-text', rows: 10, spellcheck: 'false' });
  const file = element('input', { id: 'import-file', type: 'file', accept: '.md,text/markdown,text/plain' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen)
      void chosen.text().then((read) => {
        text.value = read;
      });
  });
  const field = (control: HTMLElement, label: string): HTMLElement =>
    element('div', { class: 'field' }, [element('label', { for: control.id }, [label]), control]);
  return {
    root: element('div', {}, [
      field(kind, words.start.importKind),
      field(id, words.start.importId),
      field(text, words.start.importText),
      field(file, words.start.importFile),
    ]),
    value: () => ({ collection: publicCollections.find((name) => name === kind.value) ?? 'experiments', id: id.value.trim(), text: text.value }),
  };
};
