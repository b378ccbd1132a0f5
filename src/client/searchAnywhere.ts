/** On every page: "/" or Ctrl-K opens the search, and what a reader searched for is marked on the page that was opened. The rest loads on demand. */

/** Does the reader type into it? Then a key is text. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select'));

const isShortcut = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k'
    ? (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    : event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;

class SearchAnywhere extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || event.repeat || !isShortcut(event) || isTypedInto(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.#open();
    });
    const query = new URLSearchParams(location.search).get('highlight');
    if (query) import('./markPage.ts').then(({ markPage }) => markPage(query)).catch(console.error);
  }

  /** The search page has its field already. */
  async #open(): Promise<void> {
    const field = document.querySelector<HTMLInputElement>('site-search input[type=search]');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    const { openDialog } = await import('./searchDialog.ts');
    openDialog(this.dataset['action'] ?? '');
  }
}

customElements.define('search-anywhere', SearchAnywhere);
