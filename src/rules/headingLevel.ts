/** A heading of the first level, which is the entry's title, or one that skips a level. */
import { placeIn } from '../graph/build.ts';
import type { EntryRule } from './rule.ts';

export const headingLevel: EntryRule<'heading-level'> = {
  name: 'heading-level',
  level: 'error',
  scope: 'entry',
  *find({ texts, markdown }) {
    for (const text of texts) {
      if (text.path || text.source.includes('<<<<<<<') || !/^ {0,3}(#|=|-)/m.test(text.source)) continue;
      let above = 1;
      for (const { depth, offset } of markdown(text.source).headings) {
        const isWrong = depth === 1 || depth > above + 1;
        if (isWrong) yield { where: placeIn(text, offset, ''), params: { depth, expected: above === 1 ? 2 : above + 1 } };
        above = Math.max(2, isWrong ? above : depth);
      }
    }
  },
};
