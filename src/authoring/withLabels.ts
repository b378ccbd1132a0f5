/** Messages of the check as the form tells them: a person who fills in a form knows its labels, not the names of fields in files. */
import { fieldLabel } from '../i18n/publishing.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** Names of fields, in quotation marks or of several words ("pictureText"), become their labels; bare names of one word may be words of the sentence and stay. */
export const withLabels = (message: string, lang: Lang): string =>
  message.replace(/"(\w+)"|\b[a-z]+[A-Z]\w*\b/g, (found, quoted: string | undefined) => {
    const label = fieldLabel(lang, quoted ?? found);
    if (label === undefined) return found;
    return lang === 'en' ? `“${label}”` : `”${label}”`;
  });
