/** Parts of compounds per language: for Finnish the committed list (`npm run words`), for Swedish what the site's own texts teach. */
import { readFileSync } from 'node:fs';
import { learnParts } from '../finding/learnParts.ts';
import type { SearchPage } from '../finding/page.ts';
import type { Parts } from '../finding/splitCompound.ts';
import { wordsOf } from '../finding/words.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** The committed list: parts that stand first, an empty line, keys of parts that stand last. */
export const partsFile = new URL('../finding/parts.fi.txt', import.meta.url);

const finnishParts = (): Parts => {
  const [firsts = '', lasts = ''] = readFileSync(partsFile, 'utf8').trim().split(/\n\n/);
  return { firsts: new Set(firsts.split(/\s+/)), lasts: new Set(lasts.split(/\s+/)) };
};

const textsOf = ({ title, titleLang, summary, terms, sections }: SearchPage): string[] => [
  ...(titleLang ? [] : [title]),
  summary,
  ...terms,
  ...sections.flatMap(({ heading, text }) => [heading, text]),
];

/** The parts of a language, from all pages. */
export const compoundParts = (pages: readonly SearchPage[], lang: Lang): Parts => {
  if (lang === 'fi') return finnishParts();
  if (lang === 'en') return { firsts: new Set(), lasts: new Set() };
  const counts = new Map<string, number>();
  for (const page of pages)
    if (page.lang === lang) for (const text of textsOf(page)) for (const word of wordsOf(text)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  return learnParts(counts, lang);
};
