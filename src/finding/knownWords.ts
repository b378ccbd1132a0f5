/** Words that a reader may have meant: those of names and headings, and others that the site uses often. */
import type { Lang } from '../schema/vocabulary.ts';
import { fold } from './fold.ts';
import { keyOf } from './keyOf.ts';
import type { SearchPage } from './page.ts';
import { isStopWord } from './stopWords.ts';

/** Most words of a list: a browser fetches all of it. */
const mostWords = 2600;

/** Times that a word of a name counts beside one of the text. */
const nameWeight = 40;

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];

/** The words by weight, one form for each key: the one that names use, else the commonest. */
export const knownWords = (pages: readonly SearchPage[], lang: Lang): string[] => {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of lettersOf(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  for (const { title, titleLang, terms, summary, sections } of pages) {
    for (const name of titleLang ? terms : [title, ...terms]) add(name, nameWeight);
    add(summary, 1);
    for (const { heading, text } of sections) add(`${heading} ${text}`, 1);
  }
  const seen = new Set<string>();
  return [...counts]
    .filter(([word, count]) => count > 4 && !isStopWord({ text: fold(word), isCapitals: false }))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .filter(([word]) => {
      const key = keyOf(fold(word), lang);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, mostWords)
    .map(([word]) => word);
};
