/** A file that says one language and is named after another, or whose text is in another. */

import type { EntryText } from '../graph/texts.ts';
import type { MarkdownFacts } from '../markdown/parse.ts';
import { languages } from '../schema/vocabulary.ts';
import { isRecord } from '../schema/walk.ts';
import { languageOf } from './languageOf.ts';
import type { EntryRule } from './rule.ts';

export const wrongLanguage: EntryRule<'wrong-language'> = {
  name: 'wrong-language',
  level: 'error',
  scope: 'entry',
  *find({ entry, texts, files, markdown }) {
    for (const { file, lang } of Object.values(entry.translations)) {
      const data = files.get(file)?.parsed?.data;
      const said = isRecord(data) ? languages.find((one) => one === data['lang']) : undefined;
      if (said && said !== lang)
        yield {
          where: { file, path: ['lang'] },
          params: { kind: 'file', lang: said, found: lang, file: `${lang}.md` },
          fix: { replace: said, by: lang, safe: false },
        };
    }
    for (const text of texts) {
      const { file, lang, path } = text;
      const prose = proseOf(text, markdown);
      const found = languageOf(prose, lang);
      if (found !== lang) yield { where: path ? { file, path } : { file, bodyOffset: text.source.search(/\S/) }, params: { kind: 'text', lang, found, file } };
    }
  },
};

/** Running text without quotations, which may be in any language; fields are taken as they are. */
const proseOf = (text: EntryText, markdown: (source: string) => MarkdownFacts): string =>
  text.path || !text.source.includes('>')
    ? text.source
    : markdown(text.source)
        .paragraphs.filter((paragraph) => !paragraph.quoted)
        .map((paragraph) => paragraph.source)
        .join('\n');
