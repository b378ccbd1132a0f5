/** Narrows the board of experiments by city, theme and year, and shows it as columns or as a table; the state stands in the address. */

class ExperimentBoard extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const state = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = state.get(select.name) ?? '';
      if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=view]'))
      radio.checked = radio.value === (state.get('view') === 'table' ? 'table' : 'columns');
    form.addEventListener('change', () => this.#apply(form, true));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#apply(form, true)));
    this.#apply(form, false);
  }

  #apply(form: HTMLFormElement, remember: boolean): void {
    const data = new FormData(form);
    const chosen = (name: string): string => String(data.get(name) ?? '');
    const view = chosen('view');
    for (const part of this.querySelectorAll<HTMLElement>('[data-view]')) part.hidden = part.dataset['view'] !== view;
    const fits = ({ dataset }: HTMLElement): boolean => {
      const has = (name: 'city' | 'theme'): boolean => chosen(name) === '' || (dataset[name] ?? '').split(' ').includes(chosen(name));
      const year = Number(chosen('year'));
      return has('city') && has('theme') && (year === 0 || (Number(dataset['from']) <= year && year <= Number(dataset['to'])));
    };
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) item.hidden = !fits(item);
    const shownIn = (part: Element): number => part.querySelectorAll('[data-item]:not([hidden])').length;
    for (const column of this.querySelectorAll('.board-column')) {
      const count = column.querySelector('[data-count]');
      if (count) count.textContent = String(shownIn(column));
      column.querySelector('[data-empty]')?.toggleAttribute('hidden', shownIn(column) > 0);
    }
    const shown = shownIn(this.querySelector('[data-view=table]') ?? this);
    const status = this.querySelector('[role=status]');
    const text = shown === 1 ? this.dataset['countOne'] : this.dataset['countMany']?.replace(/1\D?000/, String(shown));
    if (status && text && status.textContent !== text) status.textContent = text;
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
    for (const list of this.querySelectorAll('[data-results]')) list.setAttribute('data-ready', '');
    if (!remember) return;
    const state = new URLSearchParams(['city', 'theme', 'year'].flatMap((name): [string, string][] => (chosen(name) ? [[name, chosen(name)]] : [])));
    if (view === 'table') state.set('view', 'table');
    history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
  }
}

customElements.define('experiment-board', ExperimentBoard);
