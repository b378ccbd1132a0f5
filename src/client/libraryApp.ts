/** What a reader does in a library, and what follows: one set of entries in every view, counts that stay true, the state in the address. */
import { rowsAtOnce } from '../library/libraryData.ts';
import { type LibraryState, libraryViews, mostCompared, readState, sortKeys, writeState } from '../library/libraryState.ts';
import { narrow } from '../library/narrow.ts';
import { sortRows } from '../library/sortRows.ts';
import { textRows } from '../library/textRows.ts';
import { libraryForm } from './libraryForm.ts';
import { loadLibrary } from './loadLibrary.ts';
import { showCompared } from './showCompared.ts';
import { type Shown, showList } from './showList.ts';

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
  let hasSummaries = false;

  const shownNow = (): Shown => {
    const within = textRows(state.text, library, names, loaded.summary);
    const { rows, counts } = narrow(library, state.chosen, within);
    form.showCounts(counts);
    return { rows: sortRows(rows, state, library, names, index.lang), limit, compare: state.compare };
  };

  const show = async (): Promise<void> => {
    const shown = shownNow();
    const count = shown.rows.length;
    say(count === 1 ? index.words.one : index.words.many.replace('{n}', String(count)));
    root.querySelector('[data-none]')?.toggleAttribute('hidden', count > 0);
    for (const button of root.querySelectorAll<HTMLElement>('[data-act=view]'))
      button.setAttribute('aria-pressed', String(button.dataset['view'] === state.view));
    for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = panel.dataset['panel'] !== state.view;
    const more = root.querySelector<HTMLElement>('[data-act=more]');
    if (more) more.hidden = state.view === 'map' ? count <= limit : count <= limit;
    root.querySelector('nav.library-pages')?.setAttribute('hidden', '');
    results.hidden = state.view === 'table' || state.view === 'time';
    if (results.hidden) results.replaceChildren();
    else showList(results, shown, loaded);
    await panels[state.view]?.(shown);
    showCompared(root, state.compare, index.words);
    results.setAttribute('data-ready', '');
  };

  const panels: Partial<Record<LibraryState['view'], (shown: Shown) => Promise<void>>> = {
    table: async (shown) => (await import('./showTable.ts')).showTable(panelOf('table'), shown, state, loaded),
    map: async (shown) => (await import('./showMap.ts')).showMap(panelOf('map'), shown, loaded),
    time: async (shown) => (await import('./showTimeline.ts')).showTimeline(panelOf('time'), shown, loaded),
  };
  const panelOf = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-panel=${name}]`) ?? results;

  /** A new step in the history, or the same one while words are typed. */
  const remember = (isStep: boolean): void => {
    const address = `${location.pathname}${writeState(state)}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  const change = (next: Partial<LibraryState>, isStep = true): void => {
    state = { ...state, ...next };
    limit = rowsAtOnce;
    remember(isStep);
    void show();
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
      remember(true);
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
        return show();
      });
  };

  form.restore(state);
  return {
    changed: (target: EventTarget | null): void => {
      const isTyped = target instanceof HTMLInputElement && target.name === 'text';
      if (target instanceof HTMLInputElement && target.name === 'compare') toggleCompared(target);
      else if (target instanceof HTMLSelectElement) change(sortBy(target.value));
      else change(form.read(), !isTyped);
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
      form.restore(state);
      limit = rowsAtOnce;
      void show();
      searchSummaries();
    },
  };
};
