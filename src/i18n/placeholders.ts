/** What stands in a template where a text is wanted. */
import type { Lang } from '../schema/vocabulary.ts';

export const placeholders: Record<Lang, string> = { fi: 'Täydennä tähän', sv: 'Fyll i här', en: 'Fill in here' };
