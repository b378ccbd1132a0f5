/** A result as a row of the list: link first, then kind, text and the sections that hold the words. */
import { type ExcerptPart, excerptOf, markedParts, sectionsWith } from '../finding/excerpt.ts';
import { languageName } from '../i18n/formats.ts';
import type { SearchTexts } from '../i18n/search.ts';
import { element, linkElement } from './element.ts';
import type { Found } from './searchFound.ts';
import { basePath, indexOf, pageLang } from './searchIndexes.ts';

/** A row that stands there, and what completes it from the page's text. */
export interface ResultRow {
  row: HTMLLIElement;
  /** Fetches the text when the summary does not say why the page was found. */
  complete(): Promise<void>;
}

/** What rows need to know of the search. */
export interface RowSetting {
  /** Address of the search page. */
  action: string;
  query: string;
  texts: SearchTexts;
  /** The row stands under the name of its kind, and is short. */
  isInGroup?: boolean;
}

/** Parts as nodes: nothing of an index is ever put into a page as HTML. */
export const nodesOf = (parts: readonly ExcerptPart[]): (Node | string)[] => parts.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** On the way to the page the link takes along what to mark there; its address stays clean for those who copy it. */
const markOnArrival = (link: HTMLAnchorElement, query: string): void => {
  if (!query) return;
  for (const type of ['click', 'auxclick'])
    link.addEventListener(type, () => {
      const address = new URL(link.href);
      address.searchParams.set('highlight', query);
      const clean = link.href;
      link.href = address.href;
      setTimeout(() => {
        link.href = clean;
      });
    });
};

const sectionLinks = async ({ index, match, page }: Found, url: string, { texts, query }: RowSetting): Promise<HTMLElement | undefined> => {
  const sections = sectionsWith(await index.sections(page), match);
  if (sections.length === 0) return undefined;
  const links = sections.map(({ id, heading }) => {
    const link = linkElement('', `${url}#${id}`, heading);
    markOnArrival(link, query);
    return link;
  });
  return element('p', 'row-sections', `${texts.sections} `, ...links.flatMap((link) => [link, ' ']));
};

/** Builds the row of a hit from its card. */
export const resultRow = async (hit: Found, setting: RowSetting): Promise<ResultRow> => {
  const { index, match, page } = hit;
  const [card, { kinds }] = await Promise.all([index.card(page), indexOf(pageLang())]);
  const url = `${basePath()}${card.url}`;
  const isForeign = index.lang !== pageLang();
  const title = linkElement('row-title', url, card.title);
  markOnArrival(title, setting.query);
  const lang = card.titleLang ?? (isForeign ? index.lang : undefined);
  if (lang) title.lang = lang;
  const about = [card.kind && !setting.isInGroup ? kinds[card.kind] : undefined, isForeign ? languageName(pageLang(), index.lang) : undefined].filter(
    (part) => part !== undefined,
  );
  const summary = markedParts(card.summary, match);
  const text = element('p', 'row-text', ...nodesOf(summary));
  if (isForeign) text.lang = index.lang;
  const row = element('li', 'row', title, ...(about.length > 0 ? [element('p', 'meta', about.join(' · '))] : []), ...(card.summary ? [text] : []));
  const complete = async (): Promise<void> => {
    if (!setting.query) return;
    if (!summary.some(({ marked }) => marked)) {
      const excerpt = excerptOf(await index.sections(page), match);
      if (excerpt) text.replaceChildren(...nodesOf(excerpt));
      if (excerpt && !text.isConnected) row.append(text);
    }
    const sections = setting.isInGroup ? undefined : await sectionLinks(hit, url, setting);
    if (sections) row.append(sections);
  };
  return { row, complete };
};
