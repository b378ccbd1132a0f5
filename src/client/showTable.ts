/** A library as a table whose columns sort it. */
import type { LibraryState, SortKey } from '../library/libraryState.ts';
import { labelsAt, rowAt, yearsText } from '../library/rowAt.ts';
import { compareBox, escapeHtml, rowLink } from '../library/rowHtml.ts';
import { sortedText } from '../library/sortedText.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import type { Shown } from './showList.ts';

const columns: readonly SortKey[] = ['title', 'place', 'start', 'evidence', 'documentation'];

const lineOf = (at: number, { compare }: Shown, loaded: LoadedLibrary): string => {
  const { index, library, names } = loaded;
  const row = rowAt(at, loaded, '', compare);
  const cells = [names.places[at] ?? '', yearsText(at, names), labelsAt(at, 'evidence', library).join(', '), labelsAt(at, 'documentation', library).join(', ')];
  return `<tr><th scope="row">${rowLink(row)}</th>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}<td>${compareBox(row, index.words.compare)}</td></tr>`;
};

/** Draws rows of the table; from 0 the whole table anew, with the focus left on the heading that was pressed. */
export const showTable = (panel: HTMLElement, shown: Shown, { sort, descending }: LibraryState, loaded: LoadedLibrary, from: number, to: number): void => {
  const { words } = loaded.index;
  const lines = shown.rows.slice(from, to).map((at) => lineOf(at, shown, loaded));
  if (from > 0) {
    panel.querySelector('tbody')?.insertAdjacentHTML('beforeend', lines.join(''));
    return;
  }
  const focused = panel.contains(document.activeElement) ? document.activeElement?.closest('th')?.dataset['key'] : undefined;
  const heads = columns.map((key) => {
    const isSorted = key === sort;
    const next = isSorted && !descending ? `-${key}` : key;
    const sorted = isSorted ? ` aria-sort="${descending ? 'descending' : 'ascending'}"` : '';
    return `<th scope="col" data-key="${key}"${sorted}><button type="button" class="sort" data-act="sort" data-sort="${next}">${escapeHtml(words.columns[key])}<span class="sort-mark" aria-hidden="true"></span></button></th>`;
  });
  panel.innerHTML = `<div class="wide" tabindex="0" role="group" aria-label="${escapeHtml(words.table)}"><table class="table library-table"><caption>${escapeHtml(words.table)}. ${escapeHtml(sortedText({ sort, descending }, loaded.index))}</caption><thead><tr>${heads.join('')}<th scope="col">${escapeHtml(words.compare)}</th></tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
  if (focused) panel.querySelector<HTMLElement>(`th[data-key=${focused}] button`)?.focus();
};
