/** Says in which order the rows are. */
import type { LibraryIndex } from './libraryData.ts';
import type { LibraryState } from './libraryState.ts';

/** "Järjestys: vuodet, laskeva." */
export const sortedText = ({ sort, descending }: Pick<LibraryState, 'sort' | 'descending'>, { words, lang }: Pick<LibraryIndex, 'words' | 'lang'>): string =>
  words.sortedBy.replace('{column}', words.columns[sort].toLocaleLowerCase(lang)).replace('{direction}', descending ? words.descending : words.ascending);
