/** The plain pages of a library: the whole list and every value of every facet, so many rows a page; with them everything is reached without JavaScript. */
import { libraryTexts } from '../i18n/library.ts';
import { type LibraryFacet, librarySegment } from '../i18n/libraryPaths.ts';
import { listPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { type LibraryCollection, libraryCollections } from './libraryEntries.ts';
import { type LibraryModel, libraryView } from './libraryView.ts';
import { entryCrumbs, inEveryLanguage, type PageModel } from './page.ts';
import { href } from './urls.ts';

/** Rows of a plain page. */
const rowsOnPage = 200;

/** What a plain page shows: the page of classes, or a stretch of a list. */
export type PlainPage = { collection: LibraryCollection; lang: Lang } & (
  | { kind: 'classes' }
  | { kind: 'rows'; facet: LibraryFacet | undefined; value: string; rows: readonly number[]; at: number; of: number }
);

/** Segments below the list's address: `teema`, `housing`, `2`; the first page of a list has no number. */
const segmentsOf = (page: PlainPage, lang: Lang): string[] => {
  if (page.kind === 'classes') return [librarySegment('classes', lang)];
  const number = page.at > 1 || !page.facet ? [String(page.at)] : [];
  return page.facet ? [librarySegment(page.facet, lang), page.value, ...number] : [librarySegment('page', lang), ...number];
};

/** Address without the base path. */
const plainPath = (page: PlainPage, lang: Lang): string => `${listPath(lang, page.collection)}${segmentsOf(page, lang).join('/')}/`;

const pagesOf = (model: LibraryModel, facet: LibraryFacet | undefined, value: string, rows: readonly number[]): PlainPage[] => {
  const of = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  return Array.from({ length: of }, (_, at) => ({
    kind: 'rows' as const,
    collection: model.collection,
    lang: model.lang,
    facet,
    value,
    rows: rows.slice(at * rowsOnPage, (at + 1) * rowsOnPage),
    at: at + 1,
    of,
  }));
};

const pagesOfLibrary = async (collection: LibraryCollection, lang: Lang): Promise<PlainPage[]> => {
  const model = await libraryView(collection, lang);
  const values = model.facets.flatMap((facet, at) =>
    facet.values.flatMap(({ key }, value) => {
      const ofRow = model.library.facets[at]?.ofRow ?? [];
      const rows = ofRow.flatMap((mine, row) => (mine.includes(value) ? [row] : []));
      return pagesOf(model, facet.name, key, rows);
    }),
  );
  const all = model.entries.map((_, row) => row);
  return [{ kind: 'classes', collection, lang }, ...pagesOf(model, undefined, '', all), ...values];
};

/** Route parameters and props of every plain page. */
export const plainPaths = async () =>
  (await Promise.all(languages.flatMap((lang) => libraryCollections.map((collection) => pagesOfLibrary(collection, lang))))).flat().map((page) => {
    const [facet = '', ...value] = segmentsOf(page, page.lang);
    return {
      params: { lang: page.lang, list: listPath(page.lang, page.collection).split('/')[2], facet, value: value.join('/') || undefined },
      props: { page },
    };
  });

/** Title of the page, and what is said under it. */
const headOf = (page: PlainPage, model: LibraryModel): { title: string; lead: string } => {
  const { lang, collection } = page;
  const { many } = ui[lang].collections[collection];
  const words = libraryTexts[lang];
  if (page.kind === 'classes') return { title: words.browseOf(many), lead: words.browseLead };
  const facet = model.facets.find(({ name }) => name === page.facet);
  const value = facet?.values.find(({ key }) => key === page.value);
  const title = facet && value ? words.valueTitle(many, facet.title, value.label) : `${many}: ${words.browseWhole.toLocaleLowerCase(lang)}`;
  return { title: page.at > 1 ? words.pageTitle(title, page.at) : title, lead: words.valueLead(value?.count ?? model.entries.length) };
};

/** Model of a plain page. */
export const plainModel = async (page: PlainPage): Promise<PageModel> => {
  const { lang, collection } = page;
  const { title, lead } = headOf(page, await libraryView(collection, lang));
  return {
    lang,
    title,
    description: `${title}. ${lead}`,
    kind: 'list',
    path: plainPath(page, lang),
    alternates: inEveryLanguage((other) => plainPath(page, other)),
    canonical: plainPath(page, lang),
    crumbs: entryCrumbs(lang, collection),
    indexed: false,
    sheets: ['library'],
  };
};

/** Addresses of the pages before and after; undefined at the ends. */
export const neighbours = (page: PlainPage): { previous: string | undefined; next: string | undefined } => {
  if (page.kind === 'classes') return { previous: undefined, next: undefined };
  const to = (at: number): string | undefined => (at < 1 || at > page.of ? undefined : href(plainPath({ ...page, at }, page.lang)));
  return { previous: to(page.at - 1), next: to(page.at + 1) };
};

/** The whole list as a plain page, which the library leads to. */
export const plainList = (collection: LibraryCollection, lang: Lang): string =>
  href(plainPath({ kind: 'rows', collection, lang, facet: undefined, value: '', rows: [], at: 1, of: 1 }, lang));

/** The page of classes. */
export const classesPath = (collection: LibraryCollection, lang: Lang): string => href(plainPath({ kind: 'classes', collection, lang }, lang));

/** Facets with a link for each value. */
export const classLinks = ({ collection, lang, facets }: LibraryModel): { title: string; links: { href: string; label: string; count: number }[] }[] =>
  facets.map(({ name, title, values }) => ({
    title,
    links: values.map(({ key, label, count }) => ({
      label,
      count,
      href: href(plainPath({ kind: 'rows', collection, lang, facet: name, value: key, rows: [], at: 1, of: 1 }, lang)),
    })),
  }));
