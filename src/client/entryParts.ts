/** Takes the parts of an entry's page that are compared; the page itself is the one source of them. */

/** Parts by the name of their row; a part that the page does not have is not in it. */
export interface EntryParts {
  id: string;
  title: string;
  lang: string;
  address: string;
  parts: ReadonlyMap<string, DocumentFragment>;
}

/** Rows of the comparison, with the sections of the page that they show. */
export const comparedRows: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  problem: ['problem'],
  aim: ['aim'],
  done: [],
  results: ['results', 'outcomes'],
  evidence: [],
  equity: ['equity'],
  criticism: ['not-worked', 'criticism'],
  transferability: ['lessons', 'continuation', 'transferability'],
};

/** Nodes in a fragment; ids are taken off, since they would stand on the page several times, and links into the page become links to it. */
const taken = (nodes: readonly Node[], address: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes.map((node) => document.importNode(node, true)));
  for (const element of fragment.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of fragment.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) link.setAttribute('href', `${address}${link.getAttribute('href')}`);
  return fragment;
};

/** What stands in a section below its heading; where several make a row, the heading stays as a line of its own. */
const sectionNodes = (page: Document, name: string, isOne: boolean): Node[] => {
  const section = page.querySelector(`section[aria-labelledby="${name}"]`);
  const heading = section?.querySelector('h2');
  if (!section || !heading) return [];
  const rest = [...section.children].filter((child) => child !== heading && !child.matches('.hint'));
  const line = page.createElement('p');
  line.className = 'compare-part';
  line.textContent = heading.textContent;
  return isOne ? rest : [line, ...rest];
};

/** The body's first part, which tells what was done: from its first heading to the next, or all of it when it has no headings. */
const bodyNodes = (page: Document): Node[] => {
  const children = [...(page.querySelector('.entry-main > .prose')?.childNodes ?? [])];
  const heads = children.flatMap((node, at) => (node.nodeName === 'H2' ? [at] : []));
  return heads.length === 0 ? children : children.slice((heads[0] ?? 0) + 1, heads[1]);
};

/** Rows of the facts whose terms are given, or all but those. */
const factNodes = (page: Document, terms: readonly string[], isThose: boolean): Node[] => {
  const list = page.querySelector('section[aria-labelledby="facts"] dl')?.cloneNode(true);
  if (!(list instanceof Element)) return [];
  for (const row of [...list.children]) if (terms.includes(row.querySelector('dt')?.textContent?.trim() ?? '') !== isThose) row.remove();
  return list.children.length > 0 ? [list] : [];
};

/** Reads a page of the site; `levels` are the terms of the facts that have a row of their own. */
export const entryParts = (page: Document, id: string, address: string, levels: readonly string[]): EntryParts => {
  const heading = page.querySelector('article h1');
  const nodes = (row: string, sections: readonly string[]): Node[] => {
    if (row === 'facts') return factNodes(page, levels, false);
    if (row === 'evidence') return factNodes(page, levels, true);
    if (row === 'done') return bodyNodes(page);
    return sections.flatMap((name) => sectionNodes(page, name, sections.filter((one) => page.querySelector(`section[aria-labelledby="${one}"]`)).length === 1));
  };
  return {
    id,
    title: heading?.textContent?.trim() ?? id,
    lang: heading?.getAttribute('lang') ?? '',
    address,
    parts: new Map(
      Object.entries(comparedRows).flatMap(([row, sections]) => {
        const found = nodes(row, sections);
        return found.length > 0 ? [[row, taken(found, address)] as const] : [];
      }),
    ),
  };
};
