/** The library of cases or experiments: a small watch that gets the rest when a reader turns to the filters, or when the address asks for them. */
type Started = Awaited<ReturnType<typeof import('./libraryApp.ts')['startLibrary']>>;

class LibraryBrowser extends HTMLElement {
  #started: Promise<Started> | undefined;

  connectedCallback(): void {
    const box = this.querySelector<HTMLDetailsElement>('details.filters-box');
    // On a phone the list comes first and the filters open on demand; beside the list they are always open.
    if (box && matchMedia('(min-width: 62rem)').matches) box.open = true;
    const turn = (): void => void this.#start();
    for (const name of ['pointerover', 'touchstart', 'focusin']) this.addEventListener(name, turn, { once: true, passive: true });
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('input', (event) => this.#tell((app) => app.changed(event.target)));
    this.addEventListener('reset', () => setTimeout(() => this.#tell((app) => app.changed(null))));
    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
      if (target) this.#tell((app) => app.acted(target));
    });
    const search = location.search;
    addEventListener('popstate', () => {
      // Until something was chosen here, only the headings of the page are steps in the history.
      if (this.#started || location.search !== search) this.#tell((app) => app.restored());
    });
    // The page comes with its first rows and all its counts: nothing is to do unless the address asks for it.
    if (location.search) this.#tell((app) => app.restored());
    else this.querySelector('[data-results]')?.setAttribute('data-ready', '');
  }

  #start(): Promise<Started> {
    this.#started ??= import('./libraryApp.ts').then(({ startLibrary }) => startLibrary(this));
    return this.#started;
  }

  #tell(what: (app: Started) => void): void {
    this.querySelector('[data-results]')?.removeAttribute('data-ready');
    this.#start().then(what, () => {
      this.#started = undefined;
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = this.dataset['failed'] ?? '';
    });
  }
}

customElements.define('library-browser', LibraryBrowser);
