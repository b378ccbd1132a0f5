/** Texts of the refinery, the follow-up and the operating models in all languages. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './refinery/en.ts';
import { fi, type RefineryTexts } from './refinery/fi.ts';
import { sv } from './refinery/sv.ts';

export const refineryTexts: Record<Lang, RefineryTexts> = { fi, sv, en };
