/** Texts of the concept explorer and of related entries in all languages. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './explorer/en.ts';
import { type ExplorerTexts, fi } from './explorer/fi.ts';
import { sv } from './explorer/sv.ts';

export const explorerTexts: Record<Lang, ExplorerTexts> = { fi, sv, en };
