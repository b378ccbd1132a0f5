/** The words of a query that are looked up. */
import { isStopWord } from './stopWords.ts';
import { wordsOf } from './words.ts';

/** The folded words, each once, without those that say nothing of the subject, unless nothing else is left. */
export const meantWords = (query: string): string[] => {
  const all = wordsOf(query);
  const meant = all.filter((word) => !isStopWord(word));
  return [...new Set((meant.length > 0 ? meant : all).map(({ text }) => text))];
};
