/** The answer of the search: what is said of it, its rows ten at a time, and what to do when there are none. */
import type { Hit } from './searchIndex.ts';
import { resultRow } from './searchResult.ts';

/** Results shown at a time. */
const step = 10;

/** Text with `{query}` and `1000` in the places of the query and the count. */
const fill = (text: string | undefined, count: number, query: string): string => (text ?? '').replace('1000', String(count)).replace('{query}', () => query);

/** Drives the list marked `data-results` inside `root`; the texts stand in the data attributes of `root`. */
export class SearchAnswer {
  #root: HTMLElement;
  #kindOf: (hit: Hit) => string | undefined;
  #hits: readonly Hit[] = [];
  #shown = 0;

  /** `kindOf` names the kind of a hit's page. */
  constructor(root: HTMLElement, kindOf: (hit: Hit) => string | undefined) {
    this.#root = root;
    this.#kindOf = kindOf;
    this.#part('more')?.addEventListener('click', () => this.#more());
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-${name}]`);
  }

  /** From now on the list is not the answer to what stands in the form. */
  wait(): void {
    this.#part('results')?.removeAttribute('data-ready');
  }

  /** Says something of the search in one of the texts. */
  tell(name: 'start' | 'loading' | 'failed'): void {
    this.#say(this.#root.dataset[name] ?? '');
  }

  /** Fetches the next rows of the hits. */
  rows(hits: readonly Hit[], from = 0): Promise<HTMLElement[]> {
    return Promise.all(hits.slice(from, from + step).map(async (hit) => resultRow(await hit.page(), this.#kindOf(hit), this.#root.dataset['sections'] ?? '')));
  }

  /** Shows the first rows of the hits and how many there are for the query; without a query, that nothing has been asked or what is ticked. */
  show(hits: readonly Hit[], rows: readonly HTMLElement[], query: string): void {
    const name = `${query ? 'words' : 'all'}${hits.length === 0 ? 'None' : hits.length === 1 ? 'One' : 'Many'}`;
    this.#put(hits, rows, hits.length === 0);
    this.#say(fill(this.#root.dataset[name], hits.length, query));
  }

  /** Shows no rows, because nothing was asked or the search failed. */
  clear(why: 'start' | 'failed'): void {
    this.#put([], [], why === 'failed');
    this.tell(why);
  }

  #put(hits: readonly Hit[], rows: readonly HTMLElement[], canBrowse: boolean): void {
    this.#hits = hits;
    this.#shown = rows.length;
    this.#part('results')?.replaceChildren(...rows);
    this.#part('browse')?.toggleAttribute('hidden', !canBrowse);
    this.#offerMore();
    this.#part('results')?.setAttribute('data-ready', '');
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
    const rows = await this.rows(hits, this.#shown);
    if (hits !== this.#hits) return;
    this.#part('results')?.append(...rows);
    this.#shown += rows.length;
    this.#offerMore();
    rows[0]?.querySelector('a')?.focus();
  }
}
