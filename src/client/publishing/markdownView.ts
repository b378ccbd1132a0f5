/** A Markdown text as the site would show it, made of elements one by one: nothing that is typed becomes HTML. */
import { treeOf } from '#markdown-tree';
import { citationsIn } from '../../markdown/citations.ts';
import { element } from './element.ts';

type Tree = ReturnType<typeof treeOf>;
type Child = Extract<Tree, { children: unknown[] }>['children'][number];

const blocks: Partial<Record<Child['type'], keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
  delete: 's',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

/** What a cited key is called, "Dempsey ym., 2011". */
export type CiteLabel = (key: string) => string;

const cited = (text: string, cite: CiteLabel): string => {
  let out = '';
  let end = 0;
  for (const citation of citationsIn(text)) {
    const items = citation.items.map(({ prefix, key, locator }) => [prefix, cite(key), locator && `, ${locator}`].filter(Boolean).join(' ').replace(' ,', ','));
    out += `${text.slice(end, citation.start)}(${items.join('; ')})`;
    end = citation.end;
  }
  return out + text.slice(end);
};

const nodeOf = (node: Child, cite: CiteLabel): Node => {
  const inner = (): Node[] => ('children' in node ? node.children.map((child) => nodeOf(child, cite)) : []);
  const tag = blocks[node.type];
  if (tag) return element(tag, {}, inner());
  if (node.type === 'text') return document.createTextNode(cited(node.value, cite));
  // The heading of the entry is the second of the page, so those of its text come one below.
  if (node.type === 'heading') return element(node.depth <= 2 ? 'h4' : 'h5', {}, inner());
  if (node.type === 'list') return element(node.ordered ? 'ol' : 'ul', {}, inner());
  if (node.type === 'link')
    return /^https?:/i.test(node.url) ? element('a', { href: node.url, rel: 'noreferrer' }, inner()) : element('span', { class: 'link' }, inner());
  if (node.type === 'inlineCode' || node.type === 'code') return element('code', {}, [node.value]);
  if (node.type === 'break') return element('br');
  if (node.type === 'thematicBreak') return element('hr');
  if (node.type === 'image') return document.createTextNode(node.alt ?? '');
  return document.createTextNode('value' in node ? node.value : '');
};

/** The text as elements. */
export const markdownView = (source: string, cite: CiteLabel): HTMLElement => {
  const tree = treeOf(source);
  return element('div', { class: 'prose' }, 'children' in tree ? tree.children.map((child) => nodeOf(child, cite)) : []);
};

/** A text of a field: a single paragraph comes without its own element. */
export const inlineView = (source: string, cite: CiteLabel): Node[] => {
  const made = markdownView(source, cite);
  const [only] = made.children;
  return made.children.length === 1 && only?.tagName === 'P' ? [...only.childNodes] : [...made.childNodes];
};
