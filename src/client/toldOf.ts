/** What is said of an answer, in one sentence that a screen reader speaks too. */
import type { SearchTexts } from '../i18n/search.ts';

/** The sentence: how many pages a query found, or that they have but some of its words; without a query, how many there are. */
export const toldOf = (query: string, count: number, hasAll: boolean, texts: SearchTexts): string => {
  if (!query) return count === 0 ? texts.allNone : texts.all(count);
  if (count === 0) return texts.none(query);
  return hasAll ? texts.results(count, query) : texts.some(query);
};
