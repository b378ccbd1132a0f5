/** What ticking the box of an entry makes of the comparison. */
import type { LibraryWords } from '../i18n/library/fi.ts';
import { mostCompared } from './libraryState.ts';

/** The ids that are compared then, and what is said of it; when the comparison is full, nothing is added. */
export const nextCompared = (
  compare: readonly string[],
  { id, title, isTicked }: { id: string; title: string; isTicked: boolean },
  { compareFull, compareAdded, compareRemoved }: Pick<LibraryWords, 'compareFull' | 'compareAdded' | 'compareRemoved'>,
): { compare: readonly string[]; said: string } => {
  const without = compare.filter((one) => one !== id);
  if (!isTicked) return { compare: without, said: compareRemoved.replace('{title}', title) };
  if (without.length >= mostCompared) return { compare, said: compareFull };
  return { compare: [...without, id], said: compareAdded.replace('{title}', title) };
};
