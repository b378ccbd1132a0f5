/** Chooses an entry of the site: experiments for stages and observations, anything for corrections. */
import { type Choice, titleIn } from '../../authoring/existing.ts';
import { collator } from '../../i18n/formats.ts';
import type { PublishingTexts } from '../../i18n/publishing/fi.ts';
import { publicCollections } from '../../schema/registry.ts';
import type { Lang } from '../../schema/vocabulary.ts';
import type { Beginning } from './beginDraft.ts';
import { element } from './element.ts';
import type { CollectionNames } from './formContext.ts';

interface Options {
  lang: Lang;
  words: PublishingTexts;
  choices: readonly Choice[];
  names: CollectionNames;
}

/** `make` draws the list for what is chosen now; `value` is what was picked from it last. */
export const entrySelect = ({ lang, words, choices, names }: Options, beginning: () => Beginning): { make(): HTMLElement; value(): Choice | undefined } => {
  let picked: Choice | undefined;
  const order = collator(lang);
  const make = (): HTMLElement => {
    picked = undefined;
    const collections = beginning() === 'correction' ? publicCollections : publicCollections.filter((name) => name === 'experiments');
    const groups = collections.map((collection) => ({
      label: names[collection]?.many ?? collection,
      options: choices
        .filter((one) => one.collection === collection && one.hidden !== 'draft')
        .sort((a, b) => order.compare(titleIn(a, lang), titleIn(b, lang))),
    }));
    const control = element('select', { id: 'which' }, [
      element('option', { value: '' }, [words.start.choose]),
      ...groups.map(({ label, options }) =>
        element(
          'optgroup',
          { label },
          options.map((one) => element('option', { value: `${one.collection}/${one.id}` }, [titleIn(one, lang)])),
        ),
      ),
    ]);
    control.addEventListener('change', () => {
      picked = choices.find((one) => `${one.collection}/${one.id}` === control.value);
    });
    return element('div', { class: 'field' }, [element('label', { for: 'which' }, [words.start.which]), control]);
  };
  return { make, value: () => picked };
};
