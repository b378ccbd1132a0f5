/** The pages of the built site, each parsed once; what the tests ask about is gathered on the way. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { gluedWords } from './gluedWords.ts';
import { base, dist, files } from './site.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export interface Reference {
  tag: string;
  attribute: string;
  value: string;
  rel: string;
  /** True inside the results of a list. */
  inResults: boolean;
}

export interface Page {
  file: string;
  /** Address with the base path: `/fi/kasitteet/`. */
  path: string;
  lang: string;
  title: string;
  headings: number;
  ids: ReadonlySet<string>;
  references: readonly Reference[];
  canonical: string | undefined;
  /** Addresses of the other languages, by language. */
  alternates: ReadonlyMap<string, string>;
  isHidden: boolean;
  /** True when a notice says that the text is not in the page's language. */
  hasNotice: boolean;
  policy: string | undefined;
  /** Inline styles and event handlers, which the content policy forbids. */
  inline: readonly string[];
  glued: readonly string[];
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = (element: Element, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;
const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');

const addressed: Readonly<Record<string, readonly string[]>> = { form: ['action'], use: ['href'], image: ['href'], object: ['data'], video: ['src', 'poster'] };

/** Addresses in an attribute: `srcset` holds several. */
const addresses = (name: string, value: string): string[] =>
  name === 'srcset' || name === 'imagesrcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value];

const readPage = (file: string): Page => {
  const ids = new Set<string>();
  const references: Reference[] = [];
  const alternates = new Map<string, string>();
  const inline: string[] = [];
  const page = {
    lang: '',
    title: '',
    headings: 0,
    canonical: undefined as string | undefined,
    isHidden: false,
    hasNotice: false,
    policy: undefined as string | undefined,
  };
  const visit = (element: Element, inResults: boolean): void => {
    const { tagName } = element;
    const get = (name: string): string | undefined => attributeOf(element, name);
    const rel = get('rel') ?? '';
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.add(value);
      if (name === 'style' || name.startsWith('on')) inline.push(`<${tagName} ${name}="${value}">`);
      if (['href', 'src', 'srcset', 'imagesrcset', ...(addressed[tagName] ?? [])].includes(name))
        for (const address of addresses(name, value)) references.push({ tag: tagName, attribute: name, value: address, rel, inResults });
    }
    if (tagName === 'html') page.lang = get('lang') ?? '';
    if (tagName === 'title' && page.title === '') page.title = textOf(element);
    if (tagName === 'h1') page.headings++;
    if (tagName === 'link' && rel === 'canonical') page.canonical = get('href');
    if (tagName === 'link' && rel === 'alternate' && get('hreflang')) alternates.set(get('hreflang') ?? '', get('href') ?? '');
    if (tagName === 'meta' && get('name') === 'robots') page.isHidden = /noindex/.test(get('content') ?? '');
    if (tagName === 'meta' && get('http-equiv')?.toLowerCase() === 'content-security-policy') page.policy = get('content');
    if (get('role') === 'note') page.hasNotice = true;
    if (tagName === 'style' && textOf(element).trim() !== '') inline.push(`<style>${textOf(element).slice(0, 60)}`);
    const children = tagName === 'template' && 'content' in element ? (element as DefaultTreeAdapterTypes.Template).content.childNodes : element.childNodes;
    for (const child of children) if (isElement(child)) visit(child, inResults || get('data-results') !== undefined);
  };
  const tree = parse(readFileSync(`${dist}/${file}`, 'utf8'));
  for (const child of tree.childNodes) if (isElement(child)) visit(child, false);
  const path = `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return { file, path, ...page, ids, references, alternates, inline, glued: tree.childNodes.flatMap((child) => (isElement(child) ? gluedWords(child) : [])) };
};

/** Every page of the site, in the order of their files. */
export const pages: readonly Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);

/** Pages by address. */
export const pageAt: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.path, page]));

/** The language whose folder the page lies in; undefined for the gateway, identifiers and the page for unknown addresses. */
export const folderLanguage = (page: Page): string | undefined => /^(fi|sv|en)\//.exec(page.file)?.[1];
