/** What an author's Markdown says, with positions: headings, links, pictures, citations, raw HTML and paragraphs. */
import GithubSlugger from 'github-slugger';
import { treeOf } from '#markdown-tree';
import { type Citation, citationsIn } from './citations.ts';
import { parseSimple } from './simple.ts';

/** A place in the text: offset in UTF-16 units from its start, line and column from 1. */
export interface Place {
  offset: number;
  line: number;
  column: number;
}

export interface MarkdownFacts {
  headings: (Place & { depth: number; text: string; slug: string })[];
  links: (Place & { url: string; text: string })[];
  images: (Place & { url: string; alt: string })[];
  citations: (Place & Citation)[];
  html: (Place & { value: string })[];
  /** Running text of paragraphs, list items and table cells, as written; `block` counts the outermost blocks, `quoted` ones stand in a quotation. */
  paragraphs: (Place & { source: string; block: number; quoted: boolean })[];
}

type Node = ReturnType<typeof treeOf>;
type Child = Extract<Node, { children: unknown[] }>['children'][number];

const placeOf = (node: Node | Child): Place => {
  const start = node.position?.start;
  return { offset: start?.offset ?? 0, line: start?.line ?? 1, column: start?.column ?? 1 };
};

/** Place of an offset of `source`. */
export const placeAt = (source: string, offset: number): Place => {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { offset, line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
};

const textOf = (node: Node | Child): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '');

/** Parses GitHub-flavoured Markdown; text in code is not looked into. */
export const parseMarkdown = (source: string): MarkdownFacts => parseSimple(source) ?? parseTree(source);

/** The same by way of the whole tree, for any Markdown; `read` makes the tree. */
export const parseTree = (source: string, read: (source: string) => Node = treeOf): MarkdownFacts => {
  const facts: MarkdownFacts = { headings: [], links: [], images: [], citations: [], html: [], paragraphs: [] };
  const slugger = new GithubSlugger();
  const definitions: { url: string; offset: number }[] = [];
  let block = 0;
  const visit = (node: Node | Child, quoted: boolean): void => {
    const place = placeOf(node);
    if (node.type === 'heading') facts.headings.push({ ...place, depth: node.depth, text: textOf(node), slug: slugger.slug(textOf(node)) });
    else if (node.type === 'link') facts.links.push({ ...place, url: node.url, text: textOf(node) });
    else if (node.type === 'definition') definitions.push({ url: node.url, offset: place.offset });
    else if (node.type === 'image') facts.images.push({ ...place, url: node.url, alt: node.alt ?? '' });
    else if (node.type === 'html') facts.html.push({ ...place, value: node.value });
    else if (node.type === 'paragraph' || node.type === 'tableCell') {
      const end = node.position?.end.offset ?? place.offset;
      facts.paragraphs.push({ ...place, source: source.slice(place.offset, end), block, quoted });
    } else if (node.type === 'text') {
      const written = source.slice(place.offset, node.position?.end.offset ?? place.offset);
      for (const citation of citationsIn(written)) {
        const at = placeAt(source, place.offset + citation.start);
        facts.citations.push({
          ...at,
          ...citation,
          items: citation.items.map((one) => ({ ...one, offset: one.offset + place.offset })),
          start: citation.start + place.offset,
          end: citation.end + place.offset,
        });
      }
    }
    if ('children' in node) for (const child of node.children) visit(child, quoted || node.type === 'blockquote');
  };
  const root = read(source);
  for (const child of 'children' in root ? root.children : []) {
    visit(child, false);
    block++;
  }
  for (const { url, offset } of definitions) facts.links.push({ ...placeAt(source, Math.max(offset, source.indexOf(url, offset))), url, text: '' });
  return facts;
};
