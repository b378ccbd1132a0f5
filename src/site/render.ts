/** Renders an entry's texts for a page: links become addresses of the page's language, citations point to the page's reference list. */
import { type CslItem, ownItems, workToCsl } from '../citations/csl.ts';
import { type Citations, createCitations } from '../citations/format.ts';
import { withoutAddress } from '../citations/withoutAddress.ts';
import type { Graph } from '../graph/build.ts';
import { resolveLink } from '../graph/links.ts';
import { editorialNames, entryPath, pagePath } from '../i18n/paths.ts';
import { type RenderContext, type Rendered, renderInline, renderMarkdown } from '../markdown/render.ts';
import type { Entry } from '../schema/entry.ts';
import { isPublic } from '../schema/isPublic.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { pictureFacts } from './pictureFacts.ts';
import { href } from './urls.ts';

/** Address of an entry's page in the language; undefined when the entry has no page. */
export const addressOf = (entry: Entry, lang: Lang): string | undefined => {
  if (isPublic(entry.collection)) return href(entryPath(lang, entry.collection, entry.id));
  const page = editorialNames.find((name) => name === entry.id);
  return page && href(pagePath(lang, page));
};

/** Works and own sources that the entry cites or lists. */
const itemsOf = (entry: Entry, graph: Graph): CslItem[] => {
  const cited = new Set((graph.outgoing.get(`${entry.collection}/${entry.id}`) ?? []).filter((edge) => edge.kind === 'citation').map((edge) => edge.to));
  const works = [...cited].flatMap((key) => {
    const work = graph.nodes.get(key);
    return work?.collection === 'literature' ? [workToCsl(work.id, work.data)] : [];
  });
  return [...ownItems(entry), ...works];
};

export interface Renderer {
  inline(markdown: string): string;
  block(markdown: string): Rendered;
  /** "(Dempsey, 2011)" with links, for fields that name their sources. */
  cites(keys: readonly string[]): string;
  references: { key: string; html: string; url: string | undefined; page: string | undefined }[];
}

const addressOfItem = (item: CslItem): string | undefined => {
  if (typeof item['DOI'] === 'string') return `https://doi.org/${item['DOI']}`;
  return typeof item['URL'] === 'string' ? item['URL'] : undefined;
};

/** The renderer of one entry's page in one language. */
export const createRenderer = (entry: Entry, lang: Lang, graph: Graph): Renderer => {
  const items = itemsOf(entry, graph);
  const citations: Citations = createCitations(items, lang);
  const context: RenderContext = {
    link: (url) => {
      const target = resolveLink(url, entry, graph.nodes);
      if (target.kind === 'external') return /^(https?:|mailto:)/i.test(target.url) ? target.url : undefined;
      if (target.kind === 'attachment') return href(`/files/${entry.collection}/${entry.id}/${target.name}`);
      if (target.kind === 'broken') return undefined;
      const address = target.entry === entry ? '' : addressOf(target.entry, lang);
      return address === undefined ? undefined : `${address}${target.fragment ? `#${target.fragment}` : ''}`;
    },
    image: (url) => {
      const target = resolveLink(url, entry, graph.nodes);
      if (target.kind !== 'attachment') return undefined;
      const file = `${entry.collection}/${entry.id}/${target.name}`;
      const { width, height } = pictureFacts(file);
      return { url: href(`/files/${file}`), width, height };
    },
    cite: (key, locator) => ({ label: citations.label(key, locator), href: `#source-${key}` }),
  };
  return {
    inline: (markdown) => renderInline(markdown, context),
    block: (markdown) => renderMarkdown(markdown, context),
    cites: (keys) => (keys.length === 0 ? '' : renderInline(`[${keys.map((key) => `@${key}`).join('; ')}]`, context)),
    references: citations.references.map(({ key, html }) => {
      const item = items.find((one) => one.id === key);
      const work = graph.nodes.get(`literature/${key}`);
      return { key, html: withoutAddress(html), url: item && addressOfItem(item), page: work && addressOf(work, lang) };
    }),
  };
};
