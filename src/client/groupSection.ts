/** A group of results of one kind: heading with its count, the first rows, and the way to all of them. */
import type { SearchTexts } from '../i18n/search.ts';
import { element, linkElement } from './element.ts';

/** What stands in a group before its rows are fetched. */
export interface GroupHead {
  kind: string;
  /** Name of the kind, in the plural. */
  name: string;
  count: number;
  /** Address of the same search narrowed to the kind. */
  href: string;
}

/** The group as a section, and its list, which is still empty; the link is there when more than the `shown` rows are of the kind. */
export const groupSection = ({ kind, name, count, href }: GroupHead, shown: number, texts: SearchTexts): { section: HTMLElement; list: HTMLUListElement } => {
  const heading = element('h3', '', `${name} `, element('span', 'count', String(count)));
  heading.id = `group-${kind}`;
  const list = element('ul', 'rows');
  const all = linkElement('', href, texts.showAll(count));
  all.append(element('span', 'visually-hidden', ` – ${name}`));
  const section = element('section', 'search-group', heading, list, ...(count > shown ? [element('p', '', all)] : []));
  section.setAttribute('aria-labelledby', heading.id);
  return { section, list };
};
