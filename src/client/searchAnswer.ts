/** The answer of the search: what is said of it, its first rows, groups by kind or the other rows ten at a time, and what to do when there are none. */
import type { SearchTexts } from '../i18n/search.ts';
import { linkElement } from './element.ts';
import { foundRow } from './foundRow.ts';
import { bestCount, type KindGroup } from './groupKinds.ts';
import { type GroupHead, groupSection } from './groupSection.ts';
import { nearView } from './nearView.ts';
import type { Found, FoundAnswer } from './searchFound.ts';
import { meantLinks, recentLinks } from './searchOffers.ts';
import { type ResultRow, type RowSetting, resultRow } from './searchResult.ts';
import { toldOf } from './toldOf.ts';

/** Rows of a plain list shown at a time, and how many of them are complete when they are shown; the others follow when they come near the view. */
const step = 10;
const completeAtOnce = 3;

/** Drives the list marked `data-results` inside `root`. */
export class SearchAnswer {
  #root: HTMLElement;
  #setting: RowSetting;
  #hits: readonly Found[] = [];
  #shown = 0;
  #near = nearView();

  constructor(root: HTMLElement, texts: SearchTexts) {
    this.#root = root;
    this.#setting = { texts, query: '', action: location.pathname };
    this.#part('more')?.addEventListener('click', async () => (await this.#more(step))?.querySelector('a')?.focus());
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
    const rows = await Promise.all(hits.slice(0, bestCount).map((hit) => foundRow(hit, concept, this.#setting)));
    await Promise.all(rows.slice(0, completeAtOnce).map(({ complete }) => complete()));
    return rows;
  }

  /** Shows the rows, what is said of them, what may have been meant, and the way back to all kinds when `allKinds` is its address. */
  show(hits: readonly Found[], rows: readonly ResultRow[], { hasAll, instead }: Pick<FoundAnswer, 'hasAll' | 'instead'>, allKinds: string | undefined): void {
    const { texts, query, action } = this.#setting;
    this.#put(hits, rows, hits.length === 0);
    const meant = meantLinks(query, instead, action, texts);
    this.#part('meant')?.replaceChildren(...(meant ? [meant] : []));
    this.#part('kinds')?.replaceChildren(...(allKinds === undefined ? [] : [linkElement('', allKinds, texts.allKinds)]));
    this.#say(toldOf(query, hits.length, hasAll, texts));
  }

  /** Shows what comes after the first rows: groups when there are any, else the next rows. */
  async rest(groups: readonly KindGroup<Found>[] | undefined, headOf: (group: KindGroup<Found>) => GroupHead): Promise<void> {
    if (!groups) {
      await this.#more(step - bestCount);
      return;
    }
    const { texts } = this.#setting;
    this.#title(texts.best);
    const sections = groups.map((group) => {
      const { section, list } = groupSection(headOf(group), group.hits.length, texts);
      this.#near.watch(section, () => this.#fill(list, group.hits));
      return section;
    });
    this.#part('groups')?.append(...sections);
    this.#part('by-kind')?.removeAttribute('hidden');
  }

  /** Marks the answer as complete. */
  finish(): void {
    this.#part('results')?.setAttribute('data-ready', '');
  }

  /** Goes to what is said of the answer, where a reader reads on. */
  focus(): void {
    this.#root.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  /** Shows no rows, because nothing was asked or the search failed. */
  clear(why: 'start' | 'failed'): void {
    this.#put([], [], why === 'failed');
    const recent = why === 'start' ? recentLinks(this.#setting.action, this.#setting.texts) : undefined;
    this.#part('meant')?.replaceChildren();
    this.#part('kinds')?.replaceChildren();
    this.#part('recent')?.replaceChildren(...(recent ? [recent] : []));
    this.#part('offers')?.toggleAttribute('hidden', why !== 'start');
    this.tell(why);
    this.finish();
  }

  #put(hits: readonly Found[], rows: readonly ResultRow[], canBrowse: boolean): void {
    this.#hits = hits;
    this.#shown = rows.length;
    this.#near.clear();
    this.#title(rows.length > 0 ? this.#setting.texts.list : undefined);
    this.#part('results')?.replaceChildren(...rows.map(({ row }) => row));
    this.#watch(rows.slice(completeAtOnce));
    this.#part('by-kind')?.setAttribute('hidden', '');
    this.#part('groups')?.replaceChildren();
    this.#part('offers')?.setAttribute('hidden', '');
    this.#part('browse')?.toggleAttribute('hidden', !canBrowse);
    this.#part('more')?.setAttribute('hidden', '');
  }

  #watch(rows: readonly ResultRow[]): void {
    for (const { row, complete } of rows) this.#near.watch(row, complete);
  }

  /** Heading of the list, for those who go from heading to heading. */
  #title(text: string | undefined): void {
    const heading = this.#part('title');
    heading?.toggleAttribute('hidden', text === undefined);
    if (text !== undefined) heading?.replaceChildren(text);
  }

  #say(text: string): void {
    const place = this.#root.querySelector('[role=status]');
    if (place && place.textContent !== text) place.textContent = text;
  }

  /** Puts the rows into a group. */
  async #fill(list: HTMLElement, hits: readonly Found[]): Promise<void> {
    const rows = await Promise.all(hits.map((hit) => resultRow(hit, { ...this.#setting, isInGroup: true })));
    await Promise.all(rows.map(({ complete }) => complete()));
    list.replaceChildren(...rows.map(({ row }) => row));
  }

  /** Appends so many rows; the first of them. */
  async #more(count: number): Promise<HTMLElement | undefined> {
    const hits = this.#hits;
    const rows = await Promise.all(hits.slice(this.#shown, this.#shown + count).map((hit) => resultRow(hit, this.#setting)));
    if (hits !== this.#hits) return undefined;
    this.#part('results')?.append(...rows.map(({ row }) => row));
    this.#watch(rows);
    this.#shown += rows.length;
    this.#part('more')?.toggleAttribute('hidden', this.#shown >= hits.length);
    return rows[0]?.row;
  }
}
