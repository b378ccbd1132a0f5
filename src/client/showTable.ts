/** A library as a table whose columns sort it. */
import type { LibraryState, SortKey } from '../library/libraryState.ts';
import { labelsAt, rowAt, yearsText } from '../library/rowAt.ts';
import { compareBox, escapeHtml, rowLink } from '../library/rowHtml.ts';
import type { LoadedLibrary } from './loadLibrary.ts';
import type { Shown } from './showList.ts';

const columns: readonly SortKey[] = ['title', 'place', 'start', 'evidence', 'documentation'];

/** Draws the table anew and leaves the focus on the heading that was pressed. */
export const showTable = (panel: HTMLElement, { rows, limit, compare }: Shown, { sort, descending }: LibraryState, loaded: LoadedLibrary): void => {
  const { index, library, names } = loaded;
  const { words } = index;
  const focused = panel.contains(document.activeElement) ? document.activeElement?.closest('th')?.dataset['key'] : undefined;
  const heads = columns.map((key) => {
    const isSorted = key === sort;
    const next = isSorted && !descending ? `-${key}` : key;
    const sorted = isSorted ? ` aria-sort="${descending ? 'descending' : 'ascending'}"` : '';
    return `<th scope="col" data-key="${key}"${sorted}><button type="button" class="sort" data-act="sort" data-sort="${next}">${escapeHtml(words.columns[key])}<span class="sort-mark" aria-hidden="true"></span></button></th>`;
  });
  const lines = rows.slice(0, limit).map((at) => {
    const row = rowAt(at, loaded, '', compare);
    const cells = [
      names.places[at] ?? '',
      yearsText(at, names),
      labelsAt(at, 'evidence', library).join(', '),
      labelsAt(at, 'documentation', library).join(', '),
    ];
    return `<tr><th scope="row">${rowLink(row)}</th>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}<td>${compareBox(row, words.compare)}</td></tr>`;
  });
  const caption = words.sortedBy
    .replace('{column}', words.columns[sort].toLocaleLowerCase())
    .replace('{direction}', descending ? words.descending : words.ascending);
  panel.innerHTML = `<div class="wide" tabindex="0" role="group" aria-label="${escapeHtml(words.table)}"><table class="table library-table"><caption>${escapeHtml(words.table)}. <span aria-live="polite">${escapeHtml(caption)}</span></caption><thead><tr>${heads.join('')}<th scope="col">${escapeHtml(words.compare)}</th></tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
  if (focused) panel.querySelector<HTMLElement>(`th[data-key=${focused}] button`)?.focus();
};
