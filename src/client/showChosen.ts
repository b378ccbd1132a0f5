/** What narrows the library, each choice with a button that gives it up, and, when nothing is left, what to give up. */

import type { LibraryState } from '../library/libraryState.ts';
import { type Loosening, loosen } from '../library/loosen.ts';
import type { RowBits } from '../library/rowBits.ts';
import { escapeHtml } from '../library/rowHtml.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import { countedText } from './showFrame.ts';

interface Choice {
  /** A facet, or `text`. */
  name: string;
  key: string;
  label: string;
}

/** Choices in the order of the facets, the words first; a value that the library does not know is called by its key. */
const choicesOf = ({ chosen, text }: LibraryState, { library, index }: LoadedLibrary): Choice[] => [
  ...(text.trim() ? [{ name: 'text', key: '', label: index.words.chosenText.replace('{text}', text.trim()) }] : []),
  ...library.facets.flatMap(({ name, title, values }) =>
    (chosen.get(name) ?? []).map((key) => ({ name, key, label: `${title}: ${values.find((value) => value.key === key)?.label ?? key}` })),
  ),
];

const chip = ({ name, key, label }: Choice, drop: string): string =>
  `<button type="button" class="chosen-value" data-act="drop" data-facet="${escapeHtml(name)}" data-key="${escapeHtml(key)}">${escapeHtml(label)}<span class="chosen-mark" aria-hidden="true"> ×</span><span class="visually-hidden">, ${escapeHtml(drop)}</span></button>`;

/** One button for each facet that alone stands in the way; when several do, only all of them can be given up. */
const looseningHtml = (ways: readonly Loosening[], { index, library }: LoadedLibrary): string => {
  const { words } = index;
  if (ways.length === 0) return `<p>${escapeHtml(words.looseSeveral)}</p>`;
  const buttons = ways.map(({ name, count }) => {
    const title = library.facets.find((facet) => facet.name === name)?.title ?? words.looseText;
    return `<li><button type="button" class="button button-quiet" data-act="drop" data-facet="${escapeHtml(name)}">${escapeHtml(words.loose.replace('{facet}', title))}</button> <span>${escapeHtml(countedText(count, index))}</span></li>`;
  });
  return `<p>${escapeHtml(words.looseLead)}</p><ul>${buttons.join('')}</ul>`;
};

/** Shows the choices; `within` are the entries that hold the words, `count` is how many are shown. */
export const showChosen = (root: HTMLElement, state: LibraryState, loaded: LoadedLibrary, within: RowBits | undefined, count: number): void => {
  const [chips, loose] = [root.querySelector<HTMLElement>('[data-chosen]'), root.querySelector<HTMLElement>('[data-loosen]')];
  if (!chips || !loose) return;
  const choices = choicesOf(state, loaded);
  chips.hidden = choices.length === 0;
  const html = choices.map((choice) => chip(choice, loaded.index.words.drop)).join(' ');
  const clear = choices.length > 1 ? ` <button type="button" class="chosen-clear" data-act="clear">${escapeHtml(loaded.index.words.dropAll)}</button>` : '';
  if (chips.dataset['shown'] !== html) {
    chips.innerHTML = html + clear;
    chips.dataset['shown'] = html;
  }
  loose.innerHTML = count === 0 && choices.length > 1 ? looseningHtml(loosen(loaded.library, state.chosen, within), loaded) : '';
};

/** Puts the focus where the choice stood that is gone: to the next one, or to the number of entries when none is left. */
export const focusAfterDrop = (root: HTMLElement, at: number): void => {
  const chips = [...root.querySelectorAll<HTMLElement>('[data-chosen] [data-act=drop]')];
  const target = chips[Math.min(at, chips.length - 1)] ?? root.querySelector<HTMLElement>('[role=status]');
  target?.focus();
};
