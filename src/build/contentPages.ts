/** The content as pages of the search, for the authoring server: nothing is built there that could be read. */
import type { SearchPage } from '../finding/page.ts';
import { searchFacts } from '../finding/searchFacts.ts';
import { localize } from '../graph/localize.ts';
import { textCoverage } from '../graph/textCoverage.ts';
import { textsOf } from '../graph/texts.ts';
import { titleOf } from '../graph/titleOf.ts';
import { entryPath } from '../i18n/paths.ts';
import type { Entry } from '../schema/entry.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';

type PublicEntry = Extract<Entry, { collection: PublicCollection }>;

/** Fields that are names of the page, and those that rows show: the text is the rest. */
const named: readonly unknown[] = ['title', 'altTerms', 'hiddenTerms', 'summary'];

/** Markdown without its marks, near enough to what the page says. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\s*\[(?:[^\]]*;\s*)?@[^\]]*\]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const pageOf = (entry: PublicEntry, lang: Lang, now: number): SearchPage[] => {
  const { availability, data, langOf } = localize<PublicCollection>(entry, lang);
  if (availability === 'missing' || availability === 'term-only') return [];
  const own = (name: string, terms: readonly string[] | undefined): readonly string[] => (terms && langOf(name) === lang ? terms : []);
  const city = 'city' in data && langOf('city') === lang ? data.city : undefined;
  const { facets, creators, places, year } = searchFacts(entry, { coverage: textCoverage(entry, lang), city, now });
  return [
    {
      lang,
      url: entryPath(lang, entry.collection, entry.id),
      title: data.title,
      titleLang: entry.collection === 'literature' ? titleOf(entry, lang).lang : undefined,
      summary: 'summary' in data && data.summary && langOf('summary') === lang ? data.summary : '',
      terms: [...('altTerms' in data ? own('altTerms', data.altTerms) : []), ...('hiddenTerms' in data ? own('hiddenTerms', data.hiddenTerms) : [])],
      creators,
      places,
      // A field is a section without a heading; its name is the id that the built page gives to the section.
      sections: textsOf(entry)
        .filter((text) => text.lang === lang && !named.includes(text.path?.[0]))
        .map(({ path, source }) => ({ id: String(path?.[0] ?? ''), heading: '', text: plain(source) })),
      facets: Object.entries(facets).flatMap(([name, values]) => values.map((value) => `${name}:${value}`)),
      year,
    },
  ];
};

/** One page for each entry and language that the search knows: real, published, in the language. `now` is the year. */
export const contentPages = (entries: readonly Entry[], now: number): SearchPage[] =>
  entries
    .filter(isPublicEntry)
    .filter(({ data }) => !data.draft && !data.fictional)
    .flatMap((entry) => languages.flatMap((lang) => pageOf(entry, lang, now)));
