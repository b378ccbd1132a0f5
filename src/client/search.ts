/** The search page: searches while the reader types, narrows by facets and keeps the state in the address. */
import { type Lang, languages } from '../schema/languages.ts';
import { SearchAnswer } from './searchAnswer.ts';
import { facetKey, narrow } from './searchFacets.ts';
import { type FormValue, fillForm, formValues, showCounts, stateOf } from './searchForm.ts';
import { openIndex } from './searchIndex.ts';
import { prepareQuery } from './searchQuery.ts';
import { readState, type SearchState, writeState } from './searchState.ts';

/** Pause in typing after which the search starts, in milliseconds. */
const pause = 150;

const pageLang = (): Lang => languages.find((lang) => lang === document.documentElement.lang) ?? 'fi';
const indexFolder = (): string => `${(document.documentElement.dataset['base'] ?? '').replace(/\/$/, '')}/pagefind/`;

class SiteSearch extends HTMLElement {
  #field: HTMLInputElement | null = null;
  #values: FormValue[] = [];
  #answer = new SearchAnswer(this, (hit) => this.#values.find((value) => value.name === 'kind' && hit.facets.has(facetKey(value)))?.one);
  #index: ReturnType<typeof openIndex> | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The address holds a search that "back" should return to: the next change gets an entry of its own in the history. */
  #settled = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    this.#field = this.querySelector('input[type=search]');
    if (!form || !this.#field) return;
    this.#values = formValues(form);
    // On a phone the results come first; the filters open on demand.
    if (matchMedia('(min-width: 62rem)').matches) for (const group of this.querySelectorAll('details')) group.open = true;
    this.#field.addEventListener('focus', () => this.#warmUp());
    this.#field.addEventListener('input', () => this.#wait());
    for (const { box } of this.#values) box.addEventListener('change', () => this.#commit());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#commit();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const { box } of this.#values) box.checked = false;
      this.#commit();
      this.#field?.focus();
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #state(): SearchState {
    return this.#field ? stateOf(this.#field, this.#values) : readState('');
  }

  #restore(): void {
    const state = readState(location.search);
    if (this.#field) fillForm(this.#field, this.#values, state);
    this.#settled = writeState(state) !== '';
    if (this.#settled || this.#index) this.#search();
    else this.#answer.clear('start');
  }

  /** Fetches the index while the reader is still typing the first word. */
  #warmUp(): void {
    if (!this.#index) this.#search();
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

  #remember(asStep: boolean): void {
    const address = writeState(this.#state());
    if (address === writeState(readState(location.search))) return;
    history[asStep ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const { query, chosen } = this.#state();
    const words = prepareQuery(query, pageLang());
    const ticked = [...chosen.values()].flat().length;
    const isAsked = words !== '' || ticked > 0;
    this.#answer.wait();
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', ticked === 0);
    this.querySelector('[data-chosen]')?.replaceChildren(ticked > 0 ? `(${ticked})` : '');
    if (!this.#index && isAsked) this.#answer.tell('loading');
    try {
      this.#index ??= openIndex(indexFolder(), pageLang(), this.#values);
      const found = await (await this.#index)(words);
      const hits = isAsked ? narrow(found, chosen) : [];
      const rows = await this.#answer.rows(hits);
      if (turn !== this.#turn) return;
      showCounts(this.#values, found, chosen);
      if (isAsked) this.#answer.show(hits, rows, query.trim());
      else this.#answer.clear('start');
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#index = undefined;
      this.#answer.clear('failed');
    }
  }
}

customElements.define('site-search', SiteSearch);
