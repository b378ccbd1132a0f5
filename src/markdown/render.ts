/** Markdown to HTML. What links and citations become is told by the caller; raw HTML is never let through. */
import GithubSlugger from 'github-slugger';
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { citationsIn } from './citations.ts';

/** How the page at hand resolves what the author wrote. */
export interface RenderContext {
  /** Address that a link leads to; undefined leaves the text without a link. */
  link(url: string): string | undefined;
  /** Address of a picture beside the entry, and its size in pixels where it is known, for which the page keeps room. */
  image(url: string): { url: string; width?: number | undefined; height?: number | undefined } | undefined;
  /** Label and address of a cited item. */
  cite(key: string, locator: string): { label: string; href: string };
}

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

export interface Rendered {
  html: string;
  headings: Heading[];
}

const text = (value: string) => ({ type: 'text' as const, value });

const citeLink = (label: string, href: string) => ({
  type: 'link' as const,
  url: href,
  data: { hProperties: { className: ['cite'] } },
  children: [text(label)],
});

/** "(see Dempsey, 2011, p. 290; Vallance, 2011)" with a link for each item. */
const clusterNodes = (citation: ReturnType<typeof citationsIn>[number], context: RenderContext) => [
  text('('),
  ...citation.items.flatMap((item, index) => {
    const { label, href } = context.cite(item.key, item.locator);
    const before = `${index > 0 ? '; ' : ''}${item.prefix ? `${item.prefix} ` : ''}`;
    return [...(before ? [text(before)] : []), citeLink(label, href)];
  }),
  text(')'),
];

const inlinePlugin = (context: RenderContext) =>
  defineMdastPlugin({
    name: 'entry-text',
    text(node, visitor) {
      const found = citationsIn(node.value);
      if (found.length === 0) return;
      let end = 0;
      const nodes = found.flatMap((citation) => {
        const before = node.value.slice(end, citation.start);
        end = citation.end;
        return [...(before ? [text(before)] : []), ...clusterNodes(citation, context)];
      });
      const rest = node.value.slice(end);
      visitor.replaceNode(node, rest ? [...nodes, text(rest)] : nodes);
    },
    link(node, visitor) {
      const url = context.link(node.url);
      if (url) visitor.setProperty(node, 'url', url);
      else visitor.replaceNode(node, [...node.children]);
    },
    image(node, visitor) {
      const picture = context.image(node.url);
      if (!picture) return visitor.replaceNode(node, text(node.alt ?? ''));
      const { url, width, height } = picture;
      visitor.setProperty(node, 'url', url);
      visitor.setProperty(node, 'data', { hProperties: { ...(width && height ? { width, height } : {}), loading: 'lazy', decoding: 'async' } });
    },
    html(node, visitor) {
      visitor.replaceNode(node, text(node.value));
    },
  });

const blockPlugin = (headings: Heading[]) => {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'entry-blocks',
    element: [
      {
        filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, visitor) {
          const words = visitor.textContent(node);
          const slug = slugger.slug(words);
          headings.push({ depth: Number(node.tagName.slice(1)), slug, text: words });
          visitor.setProperty(node, 'id', slug);
        },
      },
      {
        // An inline style would break the content policy: the alignment becomes a class.
        filter: ['th', 'td'],
        visit(node, visitor) {
          const style = node.properties['style'];
          if (typeof style !== 'string') return;
          visitor.setProperty(node, 'style', null);
          visitor.setProperty(node, 'className', [style.replace('text-align: ', 'align-')]);
        },
      },
      {
        filter: ['table'],
        visit(node, visitor) {
          visitor.wrapNode(node, { type: 'element', tagName: 'div', properties: { className: ['wide'], tabIndex: 0 }, children: [] });
        },
      },
    ],
  });
};

/** Renders a body; headings come back in order with the ids they got. */
export const renderMarkdown = (source: string, context: RenderContext): Rendered => {
  const headings: Heading[] = [];
  const { html } = markdownToHtml(source, {
    mdastPlugins: [inlinePlugin(context)],
    hastPlugins: [blockPlugin(headings)],
    features: { gfm: true, smartPunctuation: false },
  });
  return { html, headings };
};

/** Renders a text field: a single paragraph loses its `<p>`, so that it can stand inside another element. */
export const renderInline = (source: string, context: RenderContext): string => {
  const { html } = renderMarkdown(source, context);
  const only = /^<p>([\s\S]*)<\/p>\s*$/.exec(html.trim())?.[1];
  return only !== undefined && !only.includes('<p>') ? only : html;
};
