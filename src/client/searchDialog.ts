/** The search as a dialog over any page: the field, the first results, recent queries, and the way to all results. */

import { searchTexts } from '../i18n/search.ts';
import { element, linkElement } from './element.ts';
import { foundRow } from './foundRow.ts';
import { queryAddress } from './queryAddress.ts';
import { rememberQuery } from './recentQueries.ts';
import { search } from './searchFound.ts';
import { indexOf, pageLang } from './searchIndexes.ts';
import { recentLinks } from './searchOffers.ts';
import { toldOf } from './toldOf.ts';

const pause = 150;
const mostRows = 6;

/** Moves the focus among the field and the links of the rows. */
const moveFocus = (dialog: HTMLDialogElement, step: number): void => {
  const places = [...dialog.querySelectorAll<HTMLElement>('input, [data-results] > li > a:first-child, .search-recent a, .search-everything a')];
  const at = places.findIndex((place) => place.matches(':focus'));
  places[Math.min(Math.max(at + step, 0), places.length - 1)]?.focus();
};

/** Builds the dialog, opens it and takes it away when it is closed; the focus returns to where it was. */
export const openDialog = (action: string): void => {
  const lang = pageLang();
  const texts = searchTexts[lang];
  const before = document.activeElement;
  const field = element('input', '');
  Object.assign(field, { type: 'search', name: 'q', id: 'search-dialog-text', autocomplete: 'off', placeholder: texts.placeholder });
  field.setAttribute('aria-describedby', 'search-dialog-keys');
  const label = element('label', 'visually-hidden', texts.label);
  label.htmlFor = field.id;
  const submit = element('button', 'button', texts.submit);
  const form = element('form', 'finder', label, field, submit);
  form.action = action;
  form.setAttribute('role', 'search');
  const status = element('p', 'status', texts.start);
  status.setAttribute('role', 'status');
  const rows = element('ul', 'rows');
  rows.dataset['results'] = '';
  const offers = element('div', '');
  const everything = element('p', 'search-everything');
  const keys = element('p', 'hint', texts.keys);
  keys.id = 'search-dialog-keys';
  const close = element('button', 'button button-quiet search-close', texts.close);
  close.type = 'button';
  const dialog = element('dialog', 'search-dialog', element('div', 'search-dialog-top', form, close), keys, status, offers, rows, everything);
  dialog.setAttribute('aria-label', texts.dialog);

  const offer = (): void => {
    const recent = recentLinks(action, texts);
    rows.replaceChildren();
    everything.replaceChildren();
    offers.replaceChildren(...(recent ? [recent] : []));
    status.textContent = texts.start;
  };
  let turn = 0;
  const answer = async (): Promise<void> => {
    const own = ++turn;
    const query = field.value.trim();
    delete rows.dataset['ready'];
    if (!query) return offer();
    status.textContent = texts.loading;
    try {
      const { found, concept, hasAll } = await search(query, lang, false);
      const setting = { query, texts, action };
      const made = await Promise.all(found.slice(0, mostRows).map((hit) => foundRow(hit, concept, setting)));
      if (own !== turn) return;
      offers.replaceChildren();
      rows.replaceChildren(...made.map(({ row }) => row));
      everything.replaceChildren(...(found.length > 0 ? [linkElement('', queryAddress(action, query), texts.everyResult)] : []));
      status.textContent = toldOf(query, found.length, hasAll, texts);
      if (concept) await made[0]?.complete();
      if (own === turn) rows.dataset['ready'] = '';
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      status.textContent = texts.failed;
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(answer, pause);
  });
  form.addEventListener('submit', () => rememberQuery(field.value));
  rows.addEventListener('click', () => rememberQuery(field.value));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    moveFocus(dialog, step);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  offer();
  indexOf(lang).catch(() => undefined);
};
