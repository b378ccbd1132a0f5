/** The search form: its fields hold the state, its labels name the facets. */
import { type Chosen, countOf, type Faceted, type FacetName, facetNames } from './searchFacets.ts';
import type { IndexedValue } from './searchIndex.ts';
import type { SearchState } from './searchState.ts';

/** A facet's value with its checkbox and the name for one page of the kind. */
export interface FormValue extends IndexedValue {
  one: string;
  box: HTMLInputElement;
}

const facetName = (name: string): FacetName | undefined => facetNames.find((known) => known === name);

/** The facets' values in the order of the form. */
export const formValues = (form: HTMLFormElement): FormValue[] =>
  [...form.elements].flatMap((box) => {
    const name = box instanceof HTMLInputElement && box.type === 'checkbox' ? facetName(box.name) : undefined;
    return box instanceof HTMLInputElement && name
      ? [{ name, key: box.value, label: box.dataset['label'] ?? box.value, one: box.dataset['one'] ?? '', box }]
      : [];
  });

/** What the fields say. */
export const stateOf = (field: HTMLInputElement, values: readonly FormValue[]): SearchState => {
  const chosen: Chosen = new Map(facetNames.map((name) => [name, values.filter((value) => value.name === name && value.box.checked).map(({ key }) => key)]));
  return { query: field.value, chosen };
};

/** Fills the fields from a state and opens the groups in which something is ticked. */
export const fillForm = (field: HTMLInputElement, values: readonly FormValue[], { query, chosen }: SearchState): void => {
  field.value = query;
  for (const { name, key, box } of values) {
    box.checked = chosen.get(name)?.includes(key) === true;
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
};

/** Writes beside each value how many results it has. */
export const showCounts = (values: readonly FormValue[], found: readonly Faceted[], chosen: Chosen): void => {
  for (const value of values) {
    const count = countOf(found, chosen, value);
    const label = value.box.closest('label');
    label?.toggleAttribute('data-empty', count === 0);
    label?.querySelector('.count')?.replaceChildren(String(count));
  }
};
