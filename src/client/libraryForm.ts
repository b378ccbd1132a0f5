/** The form of facets: what is ticked, and the counts beside the values. */
import type { LibraryState } from '../library/libraryState.ts';
import type { Library, Narrowed } from '../library/narrow.ts';

interface Box {
  input: HTMLInputElement;
  label: Element | null;
  count: Element | null;
}

/** Reads and writes the form in the element; boxes are looked up once. */
export const libraryForm = (root: HTMLElement, { facets }: Library) => {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('form.filters input[type=checkbox]')];
  const boxes = new Map<string, Box>(
    inputs.map((input) => {
      const label = input.closest('label');
      return [`${input.name} ${input.value}`, { input, label, count: label?.querySelector('.count') ?? null }];
    }),
  );
  const text = root.querySelector<HTMLInputElement>('form.filters input[name=text]');
  const select = root.querySelector<HTMLSelectElement>('select[name=sort]');
  return {
    read: (): Pick<LibraryState, 'chosen' | 'text'> => {
      const chosen = new Map<string, string[]>();
      for (const { name, value, checked } of inputs) if (checked) chosen.set(name, [...(chosen.get(name) ?? []), value]);
      return { chosen, text: text?.value ?? '' };
    },
    restore: (state: LibraryState): void => {
      for (const input of inputs) {
        input.checked = state.chosen.get(input.name)?.includes(input.value) ?? false;
        if (input.checked) input.closest('details')?.setAttribute('open', '');
      }
      if (text) text.value = state.text;
      if (select) select.value = `${state.descending ? '-' : ''}${state.sort}`;
    },
    /** Writes the counts of the facets that are open, which a reader sees, or of those that are not. */
    showCounts: (counts: Narrowed['counts'], isOpen: boolean): void => {
      for (const { name, values } of facets) {
        const [first] = values;
        const facet = first && boxes.get(`${name} ${first.key}`)?.input.closest('details');
        if (facet?.open !== isOpen) continue;
        for (const [at, { key }] of values.entries()) {
          const box = boxes.get(`${name} ${key}`);
          const now = String(counts.get(name)?.[at] ?? 0);
          if (!box?.count) continue;
          const isEmpty = now === '0' && !box.input.checked;
          if (box.label?.classList.contains('is-empty') !== isEmpty) box.label?.classList.toggle('is-empty', isEmpty);
          if (box.count.textContent !== now) box.count.textContent = now;
        }
      }
    },
  };
};
