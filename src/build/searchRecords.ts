/** The content as search records, for the authoring server: no pages are built there that could be indexed. */
import { type SearchFacts, searchFacts } from '../finding/searchFacts.ts';
import { localize } from '../graph/localize.ts';
import { textsOf } from '../graph/texts.ts';
import { entryPath } from '../i18n/paths.ts';
import type { Entry } from '../schema/entry.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

type PublicEntry = Extract<Entry, { collection: PublicCollection }>;

export interface SearchRecord {
  url: string;
  language: Lang;
  content: string;
  meta: Record<string, string>;
  filters: SearchFacts['facets'];
}

/** Markdown without its marks, near enough to what the page says. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\s*\[(?:[^\]]*;\s*)?@[^\]]*\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const recordOf = (entry: PublicEntry, lang: Lang): SearchRecord[] => {
  const { availability, data, langOf } = localize<PublicCollection>(entry, lang);
  if (availability === 'missing' || availability === 'term-only') return [];
  const texts = textsOf(entry).filter((text) => text.lang === lang && text.path?.[0] !== 'title' && text.path?.[0] !== 'altTerms');
  const summary = 'summary' in data && data.summary && langOf('summary') === lang ? { summary: data.summary } : {};
  const terms = 'altTerms' in data && data.altTerms && langOf('altTerms') === lang ? { terms: data.altTerms.join(', ') } : {};
  const { facets, creators, year } = searchFacts(entry);
  const facts = {
    creators: creators.join(', '),
    ...(year ? { year } : {}),
    ...(entry.collection === 'literature' && entry.data.language !== lang ? { lang: entry.data.language } : {}),
  };
  const content = texts.map(({ source }) => plain(source)).join(' ');
  return [
    {
      url: entryPath(lang, entry.collection, entry.id),
      language: lang,
      content,
      meta: { title: data.title, ...summary, ...terms, ...facts },
      filters: facets,
    },
  ];
};

/** One record for each entry and language that has a page in the search: real, published, in the language. */
export const searchRecords = (entries: readonly Entry[]): SearchRecord[] =>
  entries
    .filter(isPublicEntry)
    .filter(({ data }) => !data.draft && !data.fictional)
    .flatMap((entry) => languages.flatMap((lang) => recordOf(entry, lang)));
