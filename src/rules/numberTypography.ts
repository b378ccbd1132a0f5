/** Numbers that a line break could tear apart, and ranges of years written with a hyphen. */
import { placeIn } from '../graph/build.ts';
import type { EntryRule } from './rule.ts';

/** A plain space between thousands; years beside another number ("2020 100") and parts of addresses are left alone. */
const thousands = /(?<![\d\u00A0\u202F.,/=&_-])\d{1,3}(?: \d{3})+(?![\d\u00A0/_-])/g;
/** A hyphen between two years. */
const years = /(?<![\w/=&.-])(?:19|20)\d\d-(?:19|20)\d\d(?![\w/-])/g;

export const numberTypography: EntryRule<'number-typography'> = {
  name: 'number-typography',
  level: 'warning',
  scope: 'entry',
  *find({ texts }) {
    for (const text of texts) {
      for (const [pattern, plain, right, kind] of [
        [thousands, / /g, '\u00A0', 'thousands'],
        [years, /-/g, '–', 'years'],
      ] as const)
        for (const { 0: found, index } of text.source.matchAll(pattern))
          yield {
            where: placeIn(text, index, found),
            params: { found, kind },
            fix: { replace: found, by: found.replace(plain, right), safe: true },
          };
    }
  },
};
