import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readDisk } from '../reading/disk.ts';
import { splitFrontMatter } from '../reading/frontMatter.ts';
import { parseMarkdown } from './parse.ts';

/** remark with GitHub's extensions is the reference; Sätteri, which we use, is many times faster and must read our texts alike. */
const reference = unified().use(remarkParse).use(remarkGfm);

interface Node {
  type: string;
  depth?: number;
  url?: string;
  value?: string;
  position?: { start: { line: number; column: number } } | undefined;
  children?: readonly Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const place = (node: Node): string => `${node.position?.start.line}:${node.position?.start.column}`;

const byReference = (source: string) => {
  const nodes = all(reference.parse(source));
  return {
    headings: nodes.filter((node) => node.type === 'heading').map((node) => `${place(node)} ${node.depth} ${textOf(node)}`),
    links: nodes.filter((node) => node.type === 'link').map((node) => `${place(node)} ${node.url}`),
    html: nodes.filter((node) => node.type === 'html').map(place),
  };
};

const byOurs = (source: string) => {
  const { headings, links, html } = parseMarkdown(source);
  const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  return {
    headings: headings.map((heading) => `${at(heading)} ${heading.depth} ${heading.text}`),
    links: links.map((link) => `${at(link)} ${link.url}`),
    html: html.map(at),
  };
};

const bodies = ['content', 'src/test/content/good'].flatMap((folder) =>
  readDisk(folder)
    .filter(({ file }) => file.endsWith('.md') && file.split('/').length > 2)
    .map(({ file, text }) => ({ file, body: splitFrontMatter(text ?? '')?.body ?? '' })),
);

describe('Sätteri and remark', () => {
  it('find the same headings, links and HTML at the same places in every text', () => {
    expect(bodies.length).toBeGreaterThan(100);
    for (const { file, body } of bodies) expect({ file, ...byOurs(body) }).toEqual({ file, ...byReference(body) });
  });

  it('agree on what is hard', () => {
    const hard =
      '## A `b` *c* [d](e.md)\n\n- [ ] x <b>y</b>\n\n| a | [b](c) |\n|---|---|\n| www.example.org | ~~d~~ |\n\n> ### Ä 😀 ![x](y.svg)\n\n    [no](link)\n\n<div>\n\n[z](z.md "t")\n';
    expect(byOurs(hard)).toEqual(byReference(hard));
  });
});
