/** Texts of the search by language; the browser loads them with the search alone. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './search/en.ts';
import { fi, type SearchTexts } from './search/fi.ts';
import { sv } from './search/sv.ts';

export type { SearchTexts };

export const searchTexts: Record<Lang, SearchTexts> = { fi, sv, en };
