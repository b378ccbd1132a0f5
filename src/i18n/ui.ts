/** Texts of the interface in all languages. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './ui/en.ts';
import { fi, type Ui } from './ui/fi.ts';
import { sv } from './ui/sv.ts';

export const ui: Record<Lang, Ui> = { fi, sv, en };
