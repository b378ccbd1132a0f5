/** Help sentences of the schemas in each language. */
import type { Lang } from '../schema/vocabulary.ts';

/** The help sentence in the language. */
export const helpIn = (_lang: Lang, english: string): string => english;
