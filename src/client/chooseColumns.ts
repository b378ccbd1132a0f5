/** Narrows a table to two to five chosen columns; the choice stands in the address. Without it the whole table is there. */
import { most, shownColumns, textOf } from './columnChoice.ts';

class ChooseColumns extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const wanted = new URLSearchParams(location.search).getAll('f').slice(0, most);
    for (const input of form.querySelectorAll('input')) input.checked = wanted.includes(input.value);
    form.addEventListener('change', () => this.#show(form, true));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#show(form, true)));
    if (wanted.length > 0) this.#show(form, false);
  }

  #show(form: HTMLFormElement, remember: boolean): void {
    const inputs = [...form.querySelectorAll('input')];
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    const shown = shownColumns(chosen);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-column]')) cell.hidden = shown !== undefined && !shown.includes(cell.dataset['column'] ?? '');
    for (const input of inputs) input.disabled = !input.checked && chosen.length >= most;
    const status = this.querySelector('[role=status]');
    const { all = '', oneMore = '', some = '' } = this.dataset;
    if (status) status.textContent = textOf(chosen.length, { all, oneMore, some });
    if (remember) history.replaceState(null, '', chosen.length > 0 ? `?${new URLSearchParams(chosen.map((id) => ['f', id]))}` : location.pathname);
  }
}

customElements.define('choose-columns', ChooseColumns);
