/** Help sentences of the schemas in each language. */
import type { Lang } from '../schema/vocabulary.ts';
import { fi } from './help/fi.ts';
import { sv } from './help/sv.ts';

const texts: Record<Lang, Readonly<Record<string, string>>> = { fi, sv, en: {} };

/** The help sentence in the language; the English one when it has no translation. */
export const helpIn = (lang: Lang, english: string): string => texts[lang][english] ?? english;
