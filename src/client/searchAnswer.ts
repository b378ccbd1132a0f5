/** The answer of the search: what is said of it, its rows ten at a time, and what to do when there are none. */
import type { SearchTexts } from '../i18n/search.ts';
import { conceptCard } from './conceptCard.ts';
import type { Found, FoundAnswer } from './searchFound.ts';
import { meantLinks, recentLinks } from './searchOffers.ts';
import { type ResultRow, type RowSetting, resultRow } from './searchResult.ts';

/** Results shown at a time, and how many of them are complete when they are shown; the others follow when they come near the view. */
const step = 10;
const completeAtOnce = 3;

/** Drives the list marked `data-results` inside `root`. */
export class SearchAnswer {
  #root: HTMLElement;
  #setting: RowSetting;
  #hits: readonly Found[] = [];
  #shown = 0;
  #rows = new WeakMap<Element, ResultRow>();
  #inView = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) this.#complete(target);
    },
    { rootMargin: '200px' },
  );

  constructor(root: HTMLElement, texts: SearchTexts) {
    this.#root = root;
    this.#setting = { texts, query: '', action: location.pathname };
    this.#part('more')?.addEventListener('click', () => this.#more());
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-${name}]`);
  }

  /** From now on the list is not the answer to what stands in the form. */
  wait(): void {
    this.#part('results')?.removeAttribute('data-ready');
  }

  /** Says something of the search in one of its texts. */
  tell(name: 'start' | 'loading' | 'failed'): void {
    if (name === 'loading') this.#part('offers')?.setAttribute('hidden', '');
    this.#say(this.#setting.texts[name]);
  }

  /** Fetches the first rows of an answer; those at the top are complete, so that nothing moves once they are shown. */
  async rows(hits: readonly Found[], concept: Found | undefined, query: string): Promise<ResultRow[]> {
    this.#setting = { ...this.#setting, query };
    const isConcept = (hit: Found): boolean => hit.page === concept?.page && hit.index === concept.index;
    const rows = await Promise.all(hits.slice(0, step).map((hit) => (isConcept(hit) ? conceptCard : resultRow)(hit, this.#setting)));
    await Promise.all(rows.slice(0, completeAtOnce).map(({ complete }) => complete()));
    return rows;
  }

  /** Shows the rows, what is said of them and what may have been meant. */
  show(hits: readonly Found[], rows: readonly ResultRow[], { hasAll, instead }: Pick<FoundAnswer, 'hasAll' | 'instead'>): void {
    const { texts, query, action } = this.#setting;
    this.#put(hits, rows, hits.length === 0);
    const meant = meantLinks(query, instead, action, texts);
    this.#part('meant')?.replaceChildren(...(meant ? [meant] : []));
    if (!query) this.#say(hits.length === 0 ? texts.allNone : texts.all(hits.length));
    else if (hits.length === 0) this.#say(texts.none(query));
    else this.#say(hasAll ? texts.results(hits.length, query) : texts.some(query));
  }

  /** Marks the answer as complete. */
  finish(): void {
    this.#part('results')?.setAttribute('data-ready', '');
  }

  /** Shows no rows, because nothing was asked or the search failed. */
  clear(why: 'start' | 'failed'): void {
    this.#put([], [], why === 'failed');
    const recent = why === 'start' ? recentLinks(this.#setting.action, this.#setting.texts) : undefined;
    this.#part('meant')?.replaceChildren();
    this.#part('recent')?.replaceChildren(...(recent ? [recent] : []));
    this.#part('offers')?.toggleAttribute('hidden', why !== 'start');
    this.tell(why);
    this.finish();
  }

  #put(hits: readonly Found[], rows: readonly ResultRow[], canBrowse: boolean): void {
    this.#hits = hits;
    this.#shown = rows.length;
    this.#inView.disconnect();
    this.#part('results')?.replaceChildren(...rows.map(({ row }) => row));
    this.#watch(rows.slice(completeAtOnce));
    this.#part('offers')?.setAttribute('hidden', '');
    this.#part('browse')?.toggleAttribute('hidden', !canBrowse);
    this.#offerMore();
  }

  #watch(rows: readonly ResultRow[]): void {
    for (const one of rows) {
      this.#rows.set(one.row, one);
      this.#inView.observe(one.row);
    }
  }

  async #complete(row: Element): Promise<void> {
    const known = this.#rows.get(row);
    this.#rows.delete(row);
    this.#inView.unobserve(row);
    await known?.complete();
  }

  #say(text: string): void {
    const place = this.#root.querySelector('[role=status]');
    if (place && place.textContent !== text) place.textContent = text;
  }

  #offerMore(): void {
    this.#part('more')?.toggleAttribute('hidden', this.#shown >= this.#hits.length);
  }

  /** Appends the next rows and goes to the first of them, where a reader without a mouse reads on. */
  async #more(): Promise<void> {
    const hits = this.#hits;
    const rows = await Promise.all(hits.slice(this.#shown, this.#shown + step).map((hit) => resultRow(hit, this.#setting)));
    if (hits !== this.#hits) return;
    this.#part('results')?.append(...rows.map(({ row }) => row));
    this.#watch(rows);
    this.#shown += rows.length;
    this.#offerMore();
    rows[0]?.row.querySelector('a')?.focus();
  }
}
