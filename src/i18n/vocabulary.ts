/** Labels of the vocabularies in all languages. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './vocabulary/en.ts';
import { fi, type Vocabulary } from './vocabulary/fi.ts';
import { sv } from './vocabulary/sv.ts';

export const vocabulary: Record<Lang, Vocabulary> = { fi, sv, en };
