/** What stands around the rows of a library: how many there are, which view is open, and whether more can be had. */
import type { LibraryState } from '../library/libraryState.ts';
import { sortedText } from '../library/sortedText.ts';
import type { LoadedLibrary } from './loadLibrary.ts';

/** Says something to everybody: it stands above the rows, and a screen reader reads it. */
export const sayIn = (root: HTMLElement, text: string): void => {
  const status = root.querySelector('[role=status]');
  if (status && status.textContent !== text) status.textContent = text;
};

/** "12 kohdetta". */
export const countedText = (count: number, { words }: LoadedLibrary['index']): string => (count === 1 ? words.one : words.many.replace('{n}', String(count)));

/** Brings everything around the rows up to date; `limit` is how many rows are shown at most. */
export const showFrame = (root: HTMLElement, results: HTMLElement, state: LibraryState, index: LoadedLibrary['index'], count: number, limit: number): void => {
  const told = countedText(count, index);
  sayIn(root, state.view === 'table' ? `${told}. ${sortedText(state, index)}` : told);
  root.querySelector('[data-none]')?.toggleAttribute('hidden', count > 0);
  for (const button of root.querySelectorAll<HTMLElement>('[data-act=view]'))
    button.setAttribute('aria-pressed', String(button.dataset['view'] === state.view));
  for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = panel.dataset['panel'] !== state.view;
  root.querySelector('[data-act=more]')?.toggleAttribute('hidden', count <= limit);
  const hint = root.querySelector('.library-more .hint');
  if (hint) hint.textContent = count > limit ? index.words.moreStatus.replace('{shown}', String(limit)).replace('{n}', String(count)) : '';
  root.querySelector('nav.library-pages')?.setAttribute('hidden', '');
  results.hidden = state.view === 'table' || state.view === 'time';
  if (results.hidden) results.replaceChildren();
};
