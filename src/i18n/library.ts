/** Texts of the libraries of cases and experiments in all languages. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './library/en.ts';
import { fi, type LibraryTexts } from './library/fi.ts';
import { sv } from './library/sv.ts';

export const libraryTexts: Record<Lang, LibraryTexts> = { fi, sv, en };
