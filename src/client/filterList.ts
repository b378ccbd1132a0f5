/** Narrows a list in place: OR within a facet, AND between facets and the text; the state stands in the address. */
interface FilterRow {
  element: HTMLElement;
  facets: Set<string>;
  text: string;
}

class FilterList extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #known: FilterRow[] | undefined;

  /** The rows, read when they are first needed. */
  get #rows(): FilterRow[] {
    this.#known ??= [...this.querySelectorAll<HTMLElement>('[data-results] > li')].map((element) => ({
      element,
      facets: new Set((element.dataset['facets'] ?? '').split(' ').filter(Boolean)),
      text: (element.textContent ?? '').toLocaleLowerCase(),
    }));
    return this.#known;
  }

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    const form = this.#form;
    if (form) {
      const box = form.closest('details');
      // On a phone the list comes first and the filters open on demand; beside the list they are always open.
      if (box && matchMedia('(min-width: 62rem)').matches) box.open = true;
      this.#restore(form);
      form.addEventListener('input', () => this.#apply(true));
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(() => this.#apply(true)));
    }
    // The page comes with everything shown and counted: nothing is to do unless the address asks for it.
    if (this.#chosen().size > 0) this.#apply(false);
    else this.querySelector('[data-results]')?.setAttribute('data-ready', '');
  }

  /** Ticks what the address says. */
  #restore(form: HTMLFormElement): void {
    const state = new URLSearchParams(location.search);
    for (const input of form.querySelectorAll('input')) {
      if (input.type === 'checkbox') {
        input.checked = state.getAll(input.name).includes(input.value);
        if (input.checked) input.closest('details')?.setAttribute('open', '');
      } else input.value = state.get(input.name) ?? '';
    }
  }

  #chosen(): Map<string, string[]> {
    const chosen = new Map<string, string[]>();
    for (const [name, value] of this.#form ? new FormData(this.#form) : [])
      if (typeof value === 'string' && value) chosen.set(name, [...(chosen.get(name) ?? []), value]);
    return chosen;
  }

  #apply(remember: boolean): void {
    const chosen = this.#chosen();
    const words = (chosen.get('text')?.[0] ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const facets = [...chosen].filter(([name]) => name !== 'text');
    const fits = (row: FilterRow, without?: string): boolean =>
      words.every((word) => row.text.includes(word)) &&
      facets.every(([name, values]) => name === without || values.some((value) => row.facets.has(`${name}:${value}`)));
    let shown = 0;
    for (const row of this.#rows) {
      row.element.hidden = !fits(row);
      if (!row.element.hidden) shown++;
    }
    // What ticking a value would show, given the other facets.
    for (const input of this.#form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) {
      const count = this.#rows.filter((row) => row.facets.has(`${input.name}:${input.value}`) && fits(row, input.name)).length;
      const label = input.closest('label')?.querySelector('.count');
      if (label) label.textContent = String(count);
    }
    const status = this.querySelector('[role=status]');
    const text = shown === 1 ? this.dataset['countOne'] : this.dataset['countMany']?.replace(/1\D?000/, String(shown));
    if (status && text && status.textContent !== text) status.textContent = text;
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
    this.querySelector('[data-results]')?.setAttribute('data-ready', '');
    if (remember) {
      const state = new URLSearchParams([...chosen].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])));
      history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
    }
  }
}

customElements.define('filter-list', FilterList);
