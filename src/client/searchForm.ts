/** The search form: its fields hold the state, its labels name the facets. */
import { type FacetName, facetNames } from '../finding/facetNames.ts';
import { type Chosen, countOf, type Faceted, type FacetValue } from './searchFacets.ts';
import { type SearchState, sortOf } from './searchState.ts';

/** A facet's value with its checkbox. */
export interface FormValue extends FacetValue {
  box: HTMLInputElement;
}

/** The fields of the form. */
export interface SearchFields {
  query: HTMLInputElement;
  values: readonly FormValue[];
  everywhere: HTMLInputElement | undefined;
  sort: HTMLSelectElement | undefined;
}

const facetName = (name: string): FacetName | undefined => facetNames.find((known) => known === name);

/** Finds the fields; undefined when there is no field for words. */
export const searchFields = (form: HTMLFormElement): SearchFields | undefined => {
  const fields = [...form.elements];
  const boxes = fields.filter((field) => field instanceof HTMLInputElement).filter(({ type }) => type === 'checkbox');
  const query = fields.filter((field) => field instanceof HTMLInputElement).find(({ type }) => type === 'search');
  const values = boxes.flatMap((box) => {
    const name = facetName(box.name);
    return name ? [{ name, key: box.value, box }] : [];
  });
  const sort = fields.find((field) => field instanceof HTMLSelectElement);
  return query && { query, values, everywhere: boxes.find(({ name }) => name === 'langs'), sort };
};

/** What the page calls a facet's value; its key when it has no box. */
export const labelOf = (values: readonly FormValue[], { name, key }: FacetValue): string =>
  values
    .find((value) => value.name === name && value.key === key)
    ?.box.closest('label')
    ?.querySelector('span')?.textContent ?? key;

/** What the fields say. */
export const stateOf = ({ query, values, everywhere, sort }: SearchFields): SearchState => {
  const chosen: Chosen = new Map(facetNames.map((name) => [name, values.filter((value) => value.name === name && value.box.checked).map(({ key }) => key)]));
  return { query: query.value, chosen, everywhere: everywhere?.checked === true, sort: sortOf(sort?.value) };
};

/** Fills the fields from a state and opens the groups in which something is ticked. */
export const fillForm = (fields: SearchFields, state: SearchState): void => {
  fields.query.value = state.query;
  if (fields.everywhere) fields.everywhere.checked = state.everywhere;
  if (fields.sort) fields.sort.value = state.sort;
  for (const { name, key, box } of fields.values) {
    box.checked = state.chosen.get(name)?.includes(key) === true;
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

/** Takes the counts away, when nothing is asked. */
export const clearCounts = (values: readonly FormValue[]): void => {
  for (const { box } of values) {
    const label = box.closest('label');
    label?.removeAttribute('data-empty');
    label?.querySelector('.count')?.replaceChildren();
  }
};
