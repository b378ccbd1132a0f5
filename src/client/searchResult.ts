/** A result as a row of the list: link first, then kind, text and the sections that hold the words. */
import { excerptParts } from './searchExcerpt.ts';
import type { FoundPage } from './searchFragment.ts';

/** Most sections that a result names. */
const mostSections = 3;

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const link = (className: string, href: string, text: string): HTMLElement => {
  const made = element('a', className, text);
  made.setAttribute('href', href);
  return made;
};

/** Sections with most of the words, in the order of the page. */
const sectionsOf = ({ sub_results }: FoundPage): FoundPage['sub_results'] => {
  const sections = sub_results.filter(({ url }) => url.includes('#'));
  const best = new Set([...sections].sort((a, b) => b.locations.length - a.locations.length).slice(0, mostSections));
  return sections.filter((section) => best.has(section));
};

const textOf = ({ excerpt, meta }: FoundPage): (Node | string)[] => {
  const parts = excerptParts(excerpt);
  if (meta['summary'] && !parts.some(({ marked }) => marked)) return [meta['summary']];
  return parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
};

/** Builds the row; `kind` is the name of the page's kind, `inSections` what stands before its sections. */
export const resultRow = (page: FoundPage, kind: string | undefined, inSections: string): HTMLElement => {
  const title = link('row-title', page.url, page.meta['title'] ?? page.url);
  if (page.meta['lang']) title.lang = page.meta['lang'];
  const text = textOf(page);
  const sections = sectionsOf(page);
  const row = element('li', 'row', title);
  if (kind) row.append(element('p', 'meta', kind));
  if (text.length > 0) row.append(element('p', 'row-text', ...text));
  if (sections.length > 0)
    row.append(element('p', 'row-sections', `${inSections} `, ...sections.flatMap((section) => [link('', section.url, section.title), ' '])));
  return row;
};
