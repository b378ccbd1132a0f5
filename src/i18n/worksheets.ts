/** Texts of the worksheets of the four workshops. */
import type { Lang } from '../schema/vocabulary.ts';
import { en } from './worksheets/en.ts';
import { fi, type WorksheetName, type WorksheetTexts } from './worksheets/fi.ts';
import { sv } from './worksheets/sv.ts';

/** In the order of the workshops. */
export const worksheetNames = ['visual-model', 'audience-test', 'peer-review', 'presentation'] as const satisfies readonly WorksheetName[];

export const worksheets: Record<Lang, WorksheetTexts> = { fi, sv, en };
