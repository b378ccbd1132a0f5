/** Texts of the comment on a pull request. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './review/en.ts';
import { fi, type ReviewTexts } from './review/fi.ts';
import { sv } from './review/sv.ts';

export const reviewTexts: Record<Lang, ReviewTexts> = { fi, sv, en };
