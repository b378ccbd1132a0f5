/** The search page: searches while the reader types, narrows by facets and keeps the state in the address. */
import { searchTexts } from '../i18n/search.ts';
import { groupKinds, type KindGroup } from './groupKinds.ts';
import type { GroupHead } from './groupSection.ts';
import { inOrder } from './inOrder.ts';
import { rememberQuery } from './recentQueries.ts';
import { SearchAnswer } from './searchAnswer.ts';
import { narrow } from './searchFacets.ts';
import { clearCounts, fillForm, labelOf, type SearchFields, searchFields, showCounts, stateOf } from './searchForm.ts';
import { search, withFacets } from './searchFound.ts';
import { indexOf, pageLang } from './searchIndexes.ts';
import { readState, type SearchState, writeState } from './searchState.ts';

/** Pause in typing after which the search starts, in milliseconds. */
const pause = 150;

/** Drives the search inside `root`; it listens from the start. */
export class SearchApp {
  #root: HTMLElement;
  #fields: SearchFields | undefined;
  #answer: SearchAnswer;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The address holds a search that "back" should return to: the next change gets an entry of its own in the history. */
  #settled = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#answer = new SearchAnswer(root, searchTexts[pageLang()]);
    const form = root.querySelector('form');
    this.#fields = form ? searchFields(form) : undefined;
    const fields = this.#fields;
    if (!form || !fields) return;
    // On a phone the results come first; the filters open on demand.
    if (matchMedia('(min-width: 62rem)').matches) this.#root.querySelector('details')?.setAttribute('open', '');
    fields.query.addEventListener('focus', () => this.#warmUp());
    fields.query.addEventListener('input', () => this.#wait());
    for (const field of [...fields.values.map(({ box }) => box), fields.everywhere, fields.sort]) field?.addEventListener('change', () => this.#commit());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.#root.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const { box } of fields.values) box.checked = false;
      this.#commit();
      fields.query.focus();
    });
    this.#root.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.#restore(fields));
    // What was typed before this was loaded is kept.
    if (fields.query.value !== '' && readState(location.search).query === '') this.#commit();
    else this.#restore(fields);
  }

  #state(): SearchState {
    return this.#fields ? stateOf(this.#fields) : readState('');
  }

  #restore(fields: SearchFields): void {
    const state = readState(location.search);
    fillForm(fields, state);
    this.#settled = writeState(state) !== '';
    this.#search();
  }

  /** Fetches the index while the reader is still typing the first word. */
  #warmUp(): void {
    indexOf(pageLang()).catch(() => undefined);
  }

  /** Searches when the typing pauses. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#answer.wait();
    this.#timer = setTimeout(() => {
      this.#remember(this.#settled);
      this.#settled = false;
      this.#search();
    }, pause);
  }

  /** Searches at once and makes it a step of the history. */
  #commit(): void {
    clearTimeout(this.#timer);
    this.#remember(true);
    this.#settled = true;
    this.#search();
  }

  /** A link to another search is answered in place; a page that is opened tells that the query was a good one. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.closest('[data-results]')) rememberQuery(this.#state().query);
    const address = new URL(link.href);
    if (address.pathname !== location.pathname || !address.searchParams.has('q')) return;
    event.preventDefault();
    history.pushState(null, '', address);
    if (this.#fields) this.#restore(this.#fields);
    // Another query is gone on with in the field, the same one among its results.
    if (link.closest('[data-groups], [data-kinds]')) this.#answer.focus();
    else this.#fields?.query.focus();
  }

  /** The address of the same search in one kind, or in all. */
  #withKinds(kinds: readonly string[]): string {
    const state = this.#state();
    return `${location.pathname}${writeState({ ...state, chosen: new Map([...state.chosen, ['kind', kinds]]) })}`;
  }

  #headOf({ kind, count }: KindGroup<unknown>): GroupHead {
    return { kind, count, name: labelOf(this.#fields?.values ?? [], { name: 'kind', key: kind }), href: this.#withKinds([kind]) };
  }

  #remember(asStep: boolean): void {
    const address = writeState(this.#state());
    if (address === writeState(readState(location.search))) return;
    history[asStep ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const { query, chosen, everywhere, sort } = this.#state();
    const words = query.trim();
    const ticked = [...chosen.values()].flat().length;
    this.#answer.wait();
    this.#root.querySelector('[data-clear]')?.toggleAttribute('hidden', ticked === 0);
    this.#root.querySelector('[data-chosen]')?.replaceChildren(ticked > 0 ? `(${ticked})` : '');
    if (!words && ticked === 0) {
      if (this.#fields) clearCounts(this.#fields.values);
      return this.#answer.clear('start');
    }
    this.#answer.tell('loading');
    try {
      const answer = await search(words, pageLang(), everywhere);
      // Facets come after the first rows, unless the rows depend on them.
      const needsFacets = ticked > 0 || sort !== 'relevance' || !words;
      const first = needsFacets ? await withFacets(answer.found) : answer.found;
      const hits = inOrder(narrow(first, chosen), sort);
      // An older answer that comes late must not change what the rows are marked with.
      if (turn !== this.#turn) return;
      const rows = await this.#answer.rows(hits, sort === 'relevance' ? answer.concept : undefined, words);
      if (turn !== this.#turn) return;
      const isNarrowed = words !== '' && (chosen.get('kind') ?? []).length > 0;
      this.#answer.show(hits, rows, answer, isNarrowed ? this.#withKinds([]) : undefined);
      // Rows that stand there stay, though their counts can't be had.
      const found = needsFacets ? first : await withFacets(answer.found).catch(() => undefined);
      if (turn !== this.#turn || !this.#fields) return;
      if (found) showCounts(this.#fields.values, found, chosen);
      // Another order is one list, and so is everything without a query.
      const groups = words && sort === 'relevance' && found ? groupKinds(narrow(found, chosen)) : undefined;
      await this.#answer.rest(groups, (group) => this.#headOf(group));
      if (turn === this.#turn) this.#answer.finish();
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#answer.clear('failed');
    }
  }
}
