/** Nested lists as a tree (ARIA authoring practices, navigation tree): one stop of the tabulator, arrows, Home, End, letters, and * to open a level. */
import { typeAhead } from '../explorer/typeAhead.ts';

/** Width of the mark in pixels, as the styles set it. */
const markWidth = 26;

/** Milliseconds after which a letter begins a new word. */
const pause = 700;

class ConceptTree extends HTMLElement {
  #typed = '';
  #typedAt = 0;

  connectedCallback(): void {
    const top = this.querySelector('ul');
    if (!top) return;
    top.setAttribute('role', 'tree');
    top.setAttribute('aria-label', this.dataset['label'] ?? '');
    for (const [at, list] of [...top.querySelectorAll('ul')].entries()) {
      list.setAttribute('role', 'group');
      list.id = `tree-group-${at}`;
      const item = list.previousElementSibling;
      item?.setAttribute('aria-owns', list.id);
      if (item) this.#open(item, list.parentElement?.closest('ul') === top);
    }
    for (const row of top.querySelectorAll('li')) row.setAttribute('role', 'none');
    for (const item of this.#items) {
      item.setAttribute('role', 'treeitem');
      item.tabIndex = -1;
    }
    this.#items[0]?.setAttribute('tabindex', '0');
    top.addEventListener('keydown', (event) => this.#press(event));
    top.addEventListener('focusin', (event) => this.#settle(event.target));
    top.addEventListener('click', (event) => this.#toggle(event));
  }

  get #items(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('li > a')];
  }

  /** Items that are not inside a closed one. */
  get #shown(): HTMLAnchorElement[] {
    return this.#items.filter((item) => !item.parentElement?.closest('ul[hidden]'));
  }

  #open(item: Element, isOpen: boolean): void {
    const group = item.nextElementSibling;
    if (!(group instanceof HTMLElement)) return;
    group.hidden = !isOpen;
    item.setAttribute('aria-expanded', String(isOpen));
  }

  /** The item in focus is the one stop of the tabulator. */
  #settle(target: EventTarget | null): void {
    for (const item of this.#items) item.tabIndex = item === target ? 0 : -1;
  }

  /** The mark at the head of an item opens and closes it; its name leads to the page. */
  #toggle(event: MouseEvent): void {
    const item = event.target instanceof HTMLAnchorElement ? event.target : undefined;
    if (!item?.hasAttribute('aria-expanded') || event.offsetX > markWidth || event.detail === 0) return;
    event.preventDefault();
    this.#open(item, item.getAttribute('aria-expanded') === 'false');
  }

  #press(event: KeyboardEvent): void {
    const item = event.target instanceof HTMLAnchorElement ? event.target : undefined;
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const shown = this.#shown;
    const at = shown.indexOf(item);
    const open = item.getAttribute('aria-expanded');
    const parent = item.closest('ul')?.previousElementSibling;
    const next: Record<string, () => Element | null | undefined> = {
      ArrowDown: () => shown[at + 1],
      ArrowUp: () => shown[at - 1],
      Home: () => shown[0],
      End: () => shown.at(-1),
      ArrowRight: () => {
        if (open === 'true') return item.nextElementSibling?.querySelector('li > a');
        this.#open(item, true);
        return undefined;
      },
      ArrowLeft: () => {
        if (open !== 'true') return parent?.matches('[role=treeitem]') ? parent : undefined;
        this.#open(item, false);
        return undefined;
      },
      ' ': () => {
        this.#open(item, open === 'false');
        return undefined;
      },
      '*': () => {
        for (const row of item.closest('ul')?.children ?? []) if (row.firstElementChild) this.#open(row.firstElementChild, true);
        return undefined;
      },
    };
    // A space opens and closes, except in the middle of a word that is being typed.
    const isTyped = /^[\p{L}\p{N}]$/u.test(event.key) || (event.key === ' ' && this.#isTyping(event));
    const move = isTyped ? () => this.#byLetters(shown, at, event) : next[event.key];
    if (!move) return;
    event.preventDefault();
    const target = move();
    if (target instanceof HTMLElement) target.focus();
  }

  #isTyping({ timeStamp }: KeyboardEvent): boolean {
    return this.#typed !== '' && timeStamp - this.#typedAt < pause;
  }

  /** The item to which the letters lead that were typed without a pause. */
  #byLetters(shown: readonly HTMLAnchorElement[], at: number, event: KeyboardEvent): HTMLAnchorElement | undefined {
    this.#typed = this.#isTyping(event) ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const names = shown.map((item) => item.textContent ?? '');
    return shown[typeAhead(names, at, this.#typed) ?? -1];
  }
}

customElements.define('concept-tree', ConceptTree);
