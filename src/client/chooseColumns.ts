/** Narrows a table to chosen columns, and to chosen rows where there are any to choose; the choice stands in the address. Without it the whole table is there. */
import { shownColumns, textOf } from './columnChoice.ts';
import { cellTexts, tableCsv } from './tableCsv.ts';

class ChooseColumns extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const state = new URLSearchParams(location.search);
    for (const input of form.querySelectorAll('input')) {
      input.checked = state.getAll(input.name).includes(input.value);
      if (input.checked) input.closest('details')?.setAttribute('open', '');
    }
    form.addEventListener('change', () => this.#show(form, true));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#show(form, true)));
    const download = form.querySelector<HTMLElement>('[data-download]');
    download?.addEventListener('click', () => this.#download(download.dataset['download'] ?? 'table.csv'));
    if (state.size > 0) this.#show(form, false);
  }

  #show(form: HTMLFormElement, remember: boolean): void {
    const { name = '', rows: rowName = '', most = '5', all = '', oneMore = '', some = '' } = this.dataset;
    const inputs = [...form.querySelectorAll('input')];
    const chosen = (group: string): HTMLInputElement[] => inputs.filter((input) => input.checked && input.name === group);
    const columns = chosen(name).map((input) => input.value);
    const shown = shownColumns(columns, Number(most));
    for (const cell of this.querySelectorAll<HTMLElement>('[data-column]')) cell.hidden = shown !== undefined && !shown.includes(cell.dataset['column'] ?? '');
    const rows = chosen(rowName).map((input) => input.value);
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) row.hidden = rows.length > 0 && !rows.includes(row.dataset['row'] ?? '');
    for (const input of inputs) if (input.name === name) input.disabled = !input.checked && columns.length >= Number(most);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = textOf(columns.length, { all, oneMore, some });
    const state = new URLSearchParams([...chosen(name), ...chosen(rowName)].map((input): [string, string] => [input.name, input.value]));
    if (remember) history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
  }

  #download(file: string): void {
    const rows = [...this.querySelectorAll('tr')].filter((row) => !row.hidden);
    const texts = rows.map((row) => [...row.cells].filter((cell) => !cell.hidden).flatMap(cellTexts));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([tableCsv(texts)], { type: 'text/csv;charset=utf-8' }));
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define('choose-columns', ChooseColumns);
