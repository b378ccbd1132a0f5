/** What is chosen for comparison: boxes ticked alike in every view, and the link to the comparison. */
import type { LibraryWords } from '../i18n/library/fi.ts';

/** Shows the choice of these ids. */
export const showCompared = (root: HTMLElement, compare: readonly string[], words: LibraryWords): void => {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[name=compare]')) box.checked = compare.includes(box.value);
  const tray = root.querySelector<HTMLElement>('[data-tray]');
  const link = tray?.querySelector('a');
  if (!tray || !link) return;
  tray.hidden = compare.length === 0;
  link.href = `${root.dataset['compare'] ?? ''}?${new URLSearchParams(compare.map((id) => ['compare', id]))}`;
  link.textContent = words.compareGo.replace('{n}', String(compare.length));
  const hint = tray.querySelector('.hint');
  if (hint) hint.textContent = compare.length === 1 ? words.compareOne : '';
};
