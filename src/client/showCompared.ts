/** What is chosen for comparison: boxes ticked alike in every view, the link to the comparison, and what was said last. */
import type { LibraryWords } from '../i18n/library/fi.ts';

/** Shows the choice of these ids; `said` is what has just happened, which a screen reader reads. */
export const showCompared = (root: HTMLElement, compare: readonly string[], words: LibraryWords, said = ''): void => {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[name=compare]')) box.checked = compare.includes(box.value);
  const [tray, hint] = [root.querySelector<HTMLElement>('[data-tray]'), root.querySelector('[data-compare-said]')];
  const link = tray?.querySelector('a');
  if (!tray || !link || !hint) return;
  tray.hidden = compare.length === 0;
  tray.parentElement?.classList.toggle('is-used', compare.length > 0);
  link.href = `${root.dataset['compare'] ?? ''}?${new URLSearchParams(compare.map((id) => ['compare', id]))}`;
  link.textContent = words.compareGo.replace('{n}', String(compare.length));
  const told = [said, compare.length === 1 ? words.compareOne : ''].filter(Boolean).join(' ');
  if (hint.textContent !== told) hint.textContent = told;
};
