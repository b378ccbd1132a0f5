/** What a reader does in a library, and what follows: one set of entries in every view, counts that stay true, the state in the address. */
import { rowsAtOnce } from '../library/libraryData.ts';
import { type LibraryState, libraryViews, mostCompared, readState, sortKeys, writeState } from '../library/libraryState.ts';
import { type Narrowed, narrow } from '../library/narrow.ts';
import { sortedText } from '../library/sortedText.ts';
import { sortRows } from '../library/sortRows.ts';
import { textRows } from '../library/textRows.ts';
import { drawerOf } from './drawerOf.ts';
import { libraryForm } from './libraryForm.ts';
import { loadLibrary } from './loadLibrary.ts';
import { showCompared } from './showCompared.ts';
import type { Shown } from './showList.ts';

/** Rows that fill any screen. */
const rowsInSight = 16;

/** When the next frame has been painted; at once in a page that nobody sees, which is not painted. */
const nextFrame = (): Promise<void> => new Promise((done) => (document.hidden ? done() : requestAnimationFrame(() => setTimeout(done))));

/** Makes the library live; the element holds the form, the rows and the panels. */
export const startLibrary = async (root: HTMLElement) => {
  const results = root.querySelector<HTMLElement>('[data-results]');
  if (!results) throw new Error('no results');
  const onPage = [...results.querySelectorAll<HTMLElement>('li[data-id]')].map((row): [string, string] => [
    row.dataset['id'] ?? '',
    row.querySelector('.row-text')?.textContent ?? '',
  ]);
  const loaded = await loadLibrary(root.dataset['folder'] ?? '', new Map(onPage));
  const { index, library, names } = loaded;
  const form = libraryForm(root, library);
  const facetNames = library.facets.map(({ name }) => name);
  const say = (text: string): void => {
    const status = root.querySelector('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  };
  let state: LibraryState = readState(location.search, facetNames);
  let limit = rowsAtOnce;
  let countsNow: Narrowed['counts'] = new Map();
  /** How the address is to follow once the new rows stand: as a new step in the history, or as the same one. */
  let toRemember: 'step' | 'same' | undefined;
  /** Counts the showings, so that one that was overtaken stops. */
  let turn = 0;
  let hasSummaries = false;

  const shownNow = (): Shown => {
    const within = textRows(state.text, library, names, loaded.summary);
    const { rows, counts } = narrow(library, state.chosen, within);
    countsNow = counts;
    return { rows: sortRows(rows, state, library, names, index.lang), compare: state.compare };
  };

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const shown = shownNow();
    const count = shown.rows.length;
    const told = count === 1 ? index.words.one : index.words.many.replace('{n}', String(count));
    say(state.view === 'table' ? `${told}. ${sortedText(state, index)}` : told);
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
    const draw = await drawerOf(root, results, state, loaded);
    // What is in sight comes at once and is painted; the rest of the rows follow in the next frame.
    const first = Math.min(rowsInSight, limit);
    if (mine !== turn) return;
    form.showCounts(countsNow, true);
    draw(shown, 0, first);
    await nextFrame();
    remember();
    if (mine !== turn) return;
    form.showCounts(countsNow, false);
    if (count > first) draw(shown, first, limit);
    showCompared(root, state.compare, index.words);
    results.setAttribute('data-ready', '');
  };

  const refresh = (): void => void show().catch(() => say(index.words.failed));

  /** Writing the address takes the browser milliseconds, so it waits until the reader sees the answer. */
  const remember = (): void => {
    const address = `${location.pathname}${writeState(state)}`;
    if (toRemember === 'step') history.pushState(null, '', address);
    if (toRemember === 'same') history.replaceState(null, '', address);
    toRemember = undefined;
  };

  const change = (next: Partial<LibraryState>, how: 'step' | 'same' = 'step'): void => {
    state = { ...state, ...next };
    limit = rowsAtOnce;
    toRemember = toRemember === 'step' ? 'step' : how;
    refresh();
  };

  const toggleCompared = (box: HTMLInputElement): void => {
    const title = names.titles[names.ids.indexOf(box.value)] ?? '';
    const without = state.compare.filter((id) => id !== box.value);
    if (box.checked && without.length >= mostCompared) {
      box.checked = false;
      say(index.words.compareFull);
    } else {
      state = { ...state, compare: box.checked ? [...without, box.value] : without };
      say((box.checked ? index.words.compareAdded : index.words.compareRemoved).replace('{title}', title));
      toRemember = 'step';
      remember();
    }
    showCompared(root, state.compare, index.words);
    results.setAttribute('data-ready', '');
  };

  const sortBy = (text: string): Partial<LibraryState> => ({
    sort: sortKeys.find((key) => key === text.replace(/^-/, '')) ?? 'title',
    descending: text.startsWith('-'),
  });

  /** Summaries are searched too once they are here; thousands of them are not fetched for it. */
  const searchSummaries = (): void => {
    if (state.text && index.size <= 1000 && !hasSummaries)
      void loaded.needSummaries(names.ids.map((_, row) => row)).then(() => {
        hasSummaries = true;
        refresh();
      });
  };

  return {
    changed: (target: EventTarget | null): void => {
      const isTyped = target instanceof HTMLInputElement && target.name === 'text';
      if (target instanceof HTMLInputElement && target.name === 'compare') toggleCompared(target);
      else if (target instanceof HTMLSelectElement) change(sortBy(target.value));
      else change(form.read(), isTyped ? 'same' : 'step');
      searchSummaries();
    },
    acted: (button: HTMLElement): void => {
      const { act, view, sort, format } = button.dataset;
      if (act === 'view') change({ view: libraryViews.find((one) => one === view) ?? 'list' });
      if (act === 'sort') change(sortBy(sort ?? ''));
      if (act === 'more') {
        const before = limit;
        limit += rowsAtOnce;
        void show().then(() => root.querySelectorAll<HTMLElement>('[data-results] > li > a, tbody th > a, .time-row > a')[before]?.focus());
      }
      if (act === 'export')
        void import('./exportLibrary.ts').then(async ({ exportLibrary }) => {
          const { rows } = shownNow();
          say(index.words.exporting);
          say(
            await exportLibrary(
              format ?? '',
              rows.map((row) => ({ row, id: names.ids[row] ?? '' })),
              root.dataset,
              index.words,
            ),
          );
          results.setAttribute('data-ready', '');
        });
    },
    restored: (): void => {
      state = readState(location.search, facetNames);
      toRemember = undefined;
      form.restore(state);
      limit = rowsAtOnce;
      refresh();
      searchSummaries();
    },
  };
};
