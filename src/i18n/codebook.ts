/** What the columns of the collections' tables mean, in all languages. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './codebook/en.ts';
import { type Codebook, fi } from './codebook/fi.ts';
import { sv } from './codebook/sv.ts';

export const codebookTexts: Record<Lang, Codebook> = { fi, sv, en };
