/** Up to four entries side by side, from their own pages; which ones stands in the address. */
import type { LibraryNames } from '../library/libraryData.ts';
import { mostCompared, readState } from '../library/libraryState.ts';
import { comparedRows, type EntryParts, entryParts } from './entryParts.ts';
import { getJson } from './getJson.ts';

class CompareEntries extends HTMLElement {
  #known = new Map<string, Promise<EntryParts | undefined>>();

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-remove]') : null;
      if (button) void this.#remove(button.dataset['remove'] ?? '');
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const select = this.querySelector('select');
      if (select?.value) void this.#choose([...this.#ids, select.value]).then(() => (select.disabled ? this.#status : select)?.focus());
    });
    addEventListener('popstate', () => void this.#show());
    this.#offer().catch(() => this.#say(this.dataset['unavailable'] ?? ''));
    void this.#show();
  }

  get #ids(): readonly string[] {
    return readState(location.search, []).compare;
  }

  get #status(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[role=status]');
  }

  #say(text: string): void {
    const status = this.#status;
    if (status) status.textContent = text;
  }

  /** Takes an entry out; the focus goes to the one that comes in its place, or to what is said when none does. */
  async #remove(id: string): Promise<void> {
    const at = this.#ids.indexOf(id);
    await this.#choose(this.#ids.filter((one) => one !== id));
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-remove]')];
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#status)?.focus();
  }

  async #choose(ids: readonly string[]): Promise<void> {
    const state = new URLSearchParams([...new Set(ids)].slice(0, mostCompared).map((id) => ['compare', id]));
    history.pushState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}`);
    await this.#show();
  }

  /** Entries that can be added. */
  async #offer(): Promise<void> {
    const names = await getJson<LibraryNames>(`${this.dataset['base']}library/names.json`);
    const select = this.querySelector('select');
    select?.append(...names.ids.map((id, at) => new Option(names.titles[at], id)));
  }

  #entry(id: string): Promise<EntryParts | undefined> {
    const load = async (): Promise<EntryParts | undefined> => {
      const address = `${this.dataset['base']}${encodeURIComponent(id)}/`;
      const answer = await fetch(address);
      if (!answer.ok) return undefined;
      return entryParts(new DOMParser().parseFromString(await answer.text(), 'text/html'), id, address, (this.dataset['levels'] ?? '').split('|'));
    };
    const known = this.#known.get(id) ?? load().catch(() => undefined);
    this.#known.set(id, known);
    return known;
  }

  async #show(): Promise<void> {
    const ids = this.#ids;
    const { loading = '', failed = '', counted = '', empty = '' } = this.dataset;
    this.toggleAttribute('data-complete', false);
    this.#say(ids.length > 0 ? loading : empty);
    const found = await Promise.all(ids.map((id) => this.#entry(id)));
    if (ids.join() !== this.#ids.join()) return;
    const entries = found.filter((entry) => entry !== undefined);
    const lost = ids.filter((_, at) => found[at] === undefined);
    this.#draw(entries);
    this.#say([ids.length === 0 ? empty : counted.replace('{n}', String(entries.length)), ...lost.map((id) => failed.replace('{id}', id))].join(' '));
    const back = this.querySelector<HTMLAnchorElement>('[data-back]');
    if (back) back.href = `${this.dataset['base']}${location.search}`;
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('form select, form button'))
      control.disabled = entries.length >= mostCompared;
    this.toggleAttribute('data-complete', true);
  }

  #draw(entries: readonly EntryParts[]): void {
    const region = this.querySelector<HTMLElement>('.compare-region');
    const table = region?.querySelector('table');
    if (!region || !table) return;
    region.hidden = entries.length === 0;
    const head = document.createElement('thead');
    head.append(document.createElement('tr'));
    for (const entry of entries) head.rows[0]?.append(this.#headOf(entry));
    const bodies = Object.keys(comparedRows)
      .filter((row) => entries.some(({ parts }) => parts.has(row)))
      .map((row) => this.#bodyOf(row, entries));
    table.replaceChildren(...(table.caption ? [table.caption] : []), head, ...bodies);
  }

  #headOf({ id, title, lang, address }: EntryParts): HTMLElement {
    const cell = document.createElement('th');
    cell.scope = 'col';
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    if (lang) link.lang = lang;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'compare-remove';
    button.dataset['remove'] = id;
    button.textContent = this.dataset['removeText'] ?? '';
    button.setAttribute('aria-label', `${button.textContent}: ${title}`);
    cell.append(link, ' ', button);
    return cell;
  }

  #bodyOf(row: string, entries: readonly EntryParts[]): HTMLElement {
    const body = document.createElement('tbody');
    const name = body.insertRow();
    const head = document.createElement('th');
    head.scope = 'rowgroup';
    head.colSpan = entries.length;
    const text = document.createElement('span');
    text.textContent = this.dataset[`row${row.charAt(0).toUpperCase()}${row.slice(1)}`] ?? row;
    head.append(text);
    name.append(head);
    const cells = body.insertRow();
    for (const { parts } of entries) {
      const cell = cells.insertCell();
      const part = parts.get(row);
      if (part) cell.append(part.cloneNode(true));
      else cell.textContent = this.dataset['nothing'] ?? '';
      cell.classList.toggle('hint', !part);
    }
    return body;
  }
}

customElements.define('compare-entries', CompareEntries);
