/** HTML in an author's text; only the maintainers' .mdx pages may hold components. */
import { placeIn } from '../graph/build.ts';
import type { EntryRule } from './rule.ts';

export const rawHtml: EntryRule<'raw-html'> = {
  name: 'raw-html',
  level: 'error',
  scope: 'entry',
  *find({ texts, markdown }) {
    for (const text of texts) {
      if (!text.markdown || !text.source.includes('<') || text.file.endsWith('.mdx')) continue;
      for (const { value, offset } of markdown(text.source).html) {
        if (value.startsWith('</')) continue;
        const tag = /^<(?:[^"'>]|"[^"]*"|'[^']*')*>?/.exec(value)?.[0] ?? value;
        yield { where: placeIn(text, offset, tag), params: { tag: tag.length > 60 ? `${tag.slice(0, 57)}…` : tag } };
      }
    }
  },
};
