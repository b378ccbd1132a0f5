/** The search page: searches while the reader types, narrows by facets and keeps the state in the address. */
import { type Lang, languages } from '../schema/vocabulary.ts';
import { narrow } from './searchFacets.ts';
import { fillForm, type FormValue, formValues, showCounts, stateOf } from './searchForm.ts';
import { type Hit, openIndex } from './searchIndex.ts';
import { prepareQuery } from './searchQuery.ts';
import { resultRow } from './searchResult.ts';
import { readState, writeState } from './searchState.ts';

/** Results shown at a time. */
const step = 10;
/** Pause in typing after which the search starts, in milliseconds. */
const pause = 150;

const pageLang = (): Lang => languages.find((lang) => lang === document.documentElement.lang) ?? 'fi';
const indexFolder = (): string => `${(document.documentElement.dataset['base'] ?? '').replace(/\/$/, '')}/pagefind/`;

class SiteSearch extends HTMLElement {
  #field: HTMLInputElement | null = null;
  #values: FormValue[] = [];
  #index: ReturnType<typeof openIndex> | undefined;
  #hits: Hit[] = [];
  #shown = 0;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The address holds a search that "back" should return to: the next change gets an entry of its own in the history. */
  #settled = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    this.#field = this.querySelector('input[type=search]');
    if (!form || !this.#field) return;
    this.#values = formValues(form);
    if (matchMedia('(min-width: 62rem)').matches) for (const group of this.querySelectorAll('details')) group.open = true;
    this.#field.addEventListener('focus', () => this.#warmUp());
    this.#field.addEventListener('input', () => this.#wait());
    for (const { box } of this.#values) box.addEventListener('change', () => this.#commit());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.#part('clear')?.addEventListener('click', () => {
      for (const { box } of this.#values) box.checked = false;
      this.#commit();
      this.#field?.focus();
    });
    this.#part('more')?.addEventListener('click', () => this.#more());
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #state(): ReturnType<typeof readState> {
    return this.#field ? stateOf(this.#field, this.#values) : readState('');
  }

  #restore(): void {
    const state = readState(location.search);
    if (this.#field) fillForm(this.#field, this.#values, state);
    this.#settled = writeState(state) !== '';
    if (this.#settled || this.#index) this.#search();
    else this.#finish(this.dataset['start'], false);
  }

  /** Fetches the index while the reader is still typing the first word. */
  #warmUp(): void {
    if (!this.#index) this.#search();
  }

  /** Searches when the typing pauses; until then the list is not the answer. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#part('results')?.removeAttribute('data-ready');
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

  #remember(asStep: boolean): void {
    const address = writeState(this.#state());
    if (address === writeState(readState(location.search))) return;
    history[asStep ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const { query, chosen } = this.#state();
    const words = prepareQuery(query, pageLang());
    const isAsked = words !== '' || [...chosen.values()].some((keys) => keys.length > 0);
    this.#part('results')?.removeAttribute('data-ready');
    this.#part('clear')?.toggleAttribute('hidden', [...chosen.values()].every((keys) => keys.length === 0));
    if (!this.#index && isAsked) this.#tell(this.dataset['loading']);
    try {
      this.#index ??= openIndex(indexFolder(), pageLang(), this.#values);
      const found = await (await this.#index)(words);
      const hits = isAsked ? narrow(found, chosen) : [];
      const rows = await this.#rows(hits, 0);
      if (turn !== this.#turn) return;
      showCounts(this.#values, found, chosen);
      this.#hits = hits;
      this.#shown = rows.length;
      this.#part('results')?.replaceChildren(...rows);
      this.#finish(isAsked ? this.#countText(hits.length, query.trim()) : this.dataset['start'], isAsked && hits.length === 0);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#index = undefined;
      this.#hits = [];
      this.#part('results')?.replaceChildren();
      this.#shown = 0;
      this.#finish(this.dataset['failed'], true);
    }
  }

  #rows(hits: readonly Hit[], from: number): Promise<HTMLElement[]> {
    const kindOf = (hit: Hit): string | undefined => this.#values.find(({ name, key }) => name === 'kind' && hit.facets.has(`${name}:${key}`))?.one;
    return Promise.all(hits.slice(from, from + step).map(async (hit) => resultRow(await hit.page(), kindOf(hit), this.dataset['sections'] ?? '')));
  }

  async #more(): Promise<void> {
    const turn = this.#turn;
    const rows = await this.#rows(this.#hits, this.#shown);
    if (turn !== this.#turn) return;
    this.#part('results')?.append(...rows);
    this.#shown += rows.length;
    this.#part('more')?.toggleAttribute('hidden', this.#shown >= this.#hits.length);
    rows[0]?.querySelector('a')?.focus();
  }

  #countText(count: number, query: string): string {
    const text = this.dataset[`${query ? 'words' : 'all'}${count === 0 ? 'None' : count === 1 ? 'One' : 'Many'}`] ?? '';
    return text.replace('1000', String(count)).replace('{query}', () => query);
  }

  #tell(status: string | undefined): void {
    const place = this.querySelector('[role=status]');
    if (place && place.textContent !== status) place.textContent = status ?? '';
  }

  /** Says how it went and what the reader can do next; the answer is complete. */
  #finish(status: string | undefined, isEmpty: boolean): void {
    this.#tell(status);
    this.#part('browse')?.toggleAttribute('hidden', !isEmpty);
    this.#part('more')?.toggleAttribute('hidden', this.#shown >= this.#hits.length);
    this.#part('results')?.setAttribute('data-ready', '');
  }
}

customElements.define('site-search', SiteSearch);
