/** What a reader does in a library, and what follows: one set of entries in every view, counts that stay true, the state in the address. */
import { rowsAtOnce } from '../library/libraryData.ts';
import { type LibraryState, type LibraryView, libraryViews, readState, sortKeys, withoutChoice, writeState } from '../library/libraryState.ts';
import { type Narrowed, narrow } from '../library/narrow.ts';
import { nextCompared } from '../library/nextCompared.ts';
import { sortRows } from '../library/sortRows.ts';
import { textRows } from '../library/textRows.ts';
import { libraryForm } from './libraryForm.ts';
import { loadLibrary } from './loadLibrary.ts';
import { focusAfterDrop, showChosen } from './showChosen.ts';
import { showCompared } from './showCompared.ts';
import { sayIn, showFrame } from './showFrame.ts';
import type { Shown } from './showList.ts';
import { useDrawers } from './useDrawers.ts';

/** Rows that fill the screen: lines of a table and of the timeline are at least 48 pixels high, rows of a list 110. */
const rowsInSight = (view: LibraryView): number => Math.ceil(innerHeight / (view === 'table' || view === 'time' ? 48 : 110)) + 1;

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
  const drawers = useDrawers(root, results, loaded);
  const facetNames = library.facets.map(({ name }) => name);
  const say = (text: string): void => sayIn(root, text);
  let state: LibraryState = readState(location.search, facetNames);
  let limit = rowsAtOnce;
  let countsNow: Narrowed['counts'] = new Map();
  /** How the address is to follow once the new rows stand: as a new step in the history, or as the same one. */
  let toRemember: 'step' | 'same' | undefined;
  /** Counts the showings, so that one that was overtaken stops. */
  let turn = 0;
  let hasSummaries = false;
  /** Query of the address for which the rows stand; undefined before the first showing. */
  let shownFor: string | undefined;

  const withinNow = () => textRows(state.text, library, names, loaded.summary);
  const shownNow = (within = withinNow()): Shown => {
    const { rows, counts } = narrow(library, state.chosen, within);
    countsNow = counts;
    return { rows: sortRows(rows, state, library, names, index.lang), compare: state.compare };
  };

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const within = withinNow();
    const shown = shownNow(within);
    const count = shown.rows.length;
    showFrame(root, results, state, index, count, limit);
    showChosen(root, state, loaded, within, count);
    const draw = drawers.ready(state) ?? (await drawers.get(state));
    // What is in sight comes at once and is painted; the rest of the rows follow in the next frame.
    const first = Math.min(rowsInSight(state.view), limit);
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
    shownFor = location.search;
  };

  const change = (next: Partial<LibraryState>, how: 'step' | 'same' = 'step'): void => {
    state = { ...state, ...next };
    limit = rowsAtOnce;
    toRemember = toRemember === 'step' ? 'step' : how;
    refresh();
  };

  const compare = (next: readonly string[], said: string): void => {
    if (next !== state.compare) {
      state = { ...state, compare: next };
      toRemember = 'step';
      remember();
    }
    showCompared(root, state.compare, index.words, said);
    results.setAttribute('data-ready', '');
  };

  const tick = ({ value, checked }: HTMLInputElement): void => {
    const title = names.titles[names.ids.indexOf(value)] ?? '';
    const next = nextCompared(state.compare, { id: value, title, isTicked: checked }, index.words);
    compare(next.compare, next.said);
  };

  const sortBy = (text: string): Partial<LibraryState> => ({
    sort: sortKeys.find((key) => key === text.replace(/^-/, '')) ?? 'title',
    descending: text.startsWith('-'),
  });

  /** Summaries are searched too once they are here; thousands of them are not fetched for it. */
  const searchSummaries = (): void => {
    if (state.text && index.size <= 1000 && !hasSummaries)
      void loaded
        .needSummaries(names.ids.map((_, row) => row))
        .then(() => {
          hasSummaries = true;
          refresh();
        })
        .catch(() => say(index.words.failed));
  };

  const showMore = (): void => {
    const before = limit;
    limit += rowsAtOnce;
    void show().then(
      () => root.querySelectorAll<HTMLElement>('[data-results] > li > a, tbody th > a, .time-row > a')[before]?.focus(),
      () => say(index.words.failed),
    );
  };

  /** Gives up a value, all values of a facet, or the words; the focus stays where the button was. */
  const drop = (button: HTMLElement): void => {
    const { facet = '', key } = button.dataset;
    const at = [...root.querySelectorAll('[data-act=drop]')].indexOf(button);
    change(withoutChoice(state, facet, key));
    form.restore(state);
    focusAfterDrop(root, at);
  };

  return {
    changed: (target: EventTarget | null): void => {
      const isTyped = target instanceof HTMLInputElement && target.name === 'text';
      if (target instanceof HTMLInputElement && target.name === 'compare') tick(target);
      else if (target instanceof HTMLSelectElement) change(sortBy(target.value));
      else change(form.read(), isTyped ? 'same' : 'step');
      searchSummaries();
    },
    acted: (button: HTMLElement): void => {
      const { act, view, sort, format } = button.dataset;
      if (act === 'view') change({ view: libraryViews.find((one) => one === view) ?? 'list' });
      if (act === 'sort') change(sortBy(sort ?? ''));
      if (act === 'more') showMore();
      if (act === 'drop') drop(button);
      if (act === 'clear') {
        change({ chosen: new Map(), text: '' });
        form.restore(state);
        focusAfterDrop(root, 0);
      }
      if (act === 'compare-none') {
        compare([], index.words.compareCleared);
        focusAfterDrop(root, 0);
      }
      if (act === 'export')
        void import('./exportLibrary.ts')
          .then(({ exportLibrary }) => {
            const entries = shownNow().rows.map((row) => ({ row, id: names.ids[row] ?? '' }));
            return exportLibrary(format ?? '', entries, root, index.words);
          })
          .then(() => results.setAttribute('data-ready', ''));
    },
    restored: (): void => {
      // A step to a heading of the page is a step in the history too, and changes nothing here.
      if (location.search === shownFor) {
        results.setAttribute('data-ready', '');
        return;
      }
      state = readState(location.search, facetNames);
      toRemember = undefined;
      form.restore(state);
      limit = rowsAtOnce;
      refresh();
      searchSummaries();
    },
  };
};
