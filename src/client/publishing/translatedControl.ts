/** The words of the picture in the languages into which the entry is fully translated, beside the field of its own language. */
import { fullTranslations } from '../../authoring/translatedTexts.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { element } from './element.ts';
import type { FormContext } from './formContext.ts';

/** One field for each such language; none for an entry that is in one language. */
export const translatedControls = (context: FormContext): HTMLElement[] =>
  fullTranslations(context.entry).map(({ lang, text }) => {
    const id = `f.translated.${lang}`;
    const control = element('textarea', { id, rows: 2, lang, 'aria-describedby': `${id}-help` }, [], {
      input: () => {
        context.entry.translated = { ...context.entry.translated, [lang]: control.value };
        context.changed();
      },
    });
    control.value = text;
    return element('div', { class: 'field' }, [
      element('label', { for: id }, [context.words.files.translated(vocabulary[context.lang].lang[lang])]),
      element('p', { class: 'field-help', id: `${id}-help` }, [context.words.files.translatedHelp]),
      control,
    ]);
  });
