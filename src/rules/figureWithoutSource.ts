/** A figure in running text that no citation carries. */

import type { EntryRule } from './rule.ts';
import { statementsWithFigures } from './statements.ts';

export const figureWithoutSource: EntryRule<'figure-without-source'> = {
  name: 'figure-without-source',
  level: 'warning',
  scope: 'entry',
  *find(context) {
    for (const { figure, where, isCited } of statementsWithFigures(context)) if (!isCited) yield { where, params: { figure } };
  },
};
