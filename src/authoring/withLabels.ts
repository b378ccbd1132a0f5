/** Messages of the check as the form tells them: a person who fills in a form knows its labels, not the names of fields in files. */
import { fieldLabel } from '../i18n/publishing.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** Field names of several words ("pictureText") become their labels in quotation marks; those of one word may be words of the sentence and stay. */
export const withLabels = (message: string, lang: Lang): string =>
  message.replace(/\b[a-z]+[A-Z]\w*\b/g, (name) => {
    const label = fieldLabel(lang, name);
    if (label === undefined) return name;
    return lang === 'en' ? `“${label}”` : `”${label}”`;
  });
