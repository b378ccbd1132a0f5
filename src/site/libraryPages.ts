/** The plain pages of a library: the whole list and every value of every facet, so many rows a page; with them everything is reached without JavaScript. */
import { libraryTexts } from '../i18n/library.ts';
import { type LibraryFacet, librarySegment } from '../i18n/libraryPaths.ts';
import { listPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { noRows, rowsOf } from '../library/rowBits.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { type LibraryCollection, libraryCollections } from './libraryEntries.ts';
import { type LibraryModel, libraryView } from './libraryView.ts';
import { entryCrumbs, inEveryLanguage, type PageModel } from './page.ts';
import { href } from './urls.ts';

/** Rows of a plain page. */
const rowsOnPage = 200;

/** A value of a facet, of which a list is. */
interface ClassOf {
  facet: LibraryFacet;
  value: string;
}

/** What a plain page shows: the page of classes, or a stretch of the list of a class, or of the whole list. */
export type PlainPage = { collection: LibraryCollection; lang: Lang } & (
  | { kind: 'classes' }
  | { kind: 'rows'; of: ClassOf | undefined; rows: readonly number[]; at: number; pages: number }
);

/** The page of classes without the base path: `/fi/tapaukset/luokittain/`. */
const classesAt = (collection: LibraryCollection, lang: Lang): string => `${listPath(lang, collection)}${librarySegment('classes', lang)}/`;

/** A page of a list without the base path: `/fi/tapaukset/teema/housing/2/`, `/fi/tapaukset/sivu/2/`; the first page of a class has no number. */
const rowsAt = (collection: LibraryCollection, lang: Lang, of: ClassOf | undefined, at: number): string => {
  const segments = of ? [librarySegment(of.facet, lang), of.value, ...(at > 1 ? [at] : [])] : [librarySegment('page', lang), at];
  return `${listPath(lang, collection)}${segments.join('/')}/`;
};

const pathOf = (page: PlainPage, lang: Lang): string =>
  page.kind === 'classes' ? classesAt(page.collection, lang) : rowsAt(page.collection, lang, page.of, page.at);

const pagesOf = ({ collection, lang }: LibraryModel, of: ClassOf | undefined, rows: readonly number[]): PlainPage[] => {
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage));
  return Array.from({ length: pages }, (_, at) => ({
    kind: 'rows' as const,
    collection,
    lang,
    of,
    rows: rows.slice(at * rowsOnPage, (at + 1) * rowsOnPage),
    at: at + 1,
    pages,
  }));
};

const pagesOfLibrary = async (collection: LibraryCollection, lang: Lang): Promise<PlainPage[]> => {
  const model = await libraryView(collection, lang);
  const classes = model.library.facets.flatMap(({ values, bits }, at) => {
    const facet = model.facets[at]?.name;
    return facet ? values.flatMap(({ key }, value) => pagesOf(model, { facet, value: key }, rowsOf(bits[value] ?? noRows(0)))) : [];
  });
  const whole = model.entries.map((_, row) => row);
  return [{ kind: 'classes', collection, lang }, ...pagesOf(model, undefined, whole), ...classes];
};

/** Route parameters and props of every plain page. */
export const plainPaths = async () =>
  (await Promise.all(languages.flatMap((lang) => libraryCollections.map((collection) => pagesOfLibrary(collection, lang))))).flat().map((page) => {
    const [, lang, list, facet, ...value] = pathOf(page, page.lang).split('/').slice(0, -1);
    return { params: { lang, list, facet, value: value.join('/') || undefined }, props: { page } };
  });

/** Title of the page, and what is said under it. */
const headOf = (page: PlainPage, model: LibraryModel): { title: string; lead: string } => {
  const { lang, collection } = page;
  const { many } = ui[lang].collections[collection];
  const words = libraryTexts[lang];
  if (page.kind === 'classes') return { title: words.browseOf(many), lead: words.browseLead };
  const facet = model.facets.find(({ name }) => name === page.of?.facet);
  const value = facet?.values.find(({ key }) => key === page.of?.value);
  const title = facet && value ? words.valueTitle(many, facet.title, value.label) : `${many}: ${words.browseWhole.toLocaleLowerCase(lang)}`;
  return { title: page.at > 1 ? words.pageTitle(title, page.at) : title, lead: words.valueLead(value?.count ?? model.entries.length) };
};

/** Model of a plain page, and what is said under its title. */
export const plainModel = async (page: PlainPage): Promise<{ page: PageModel; lead: string }> => {
  const { lang, collection } = page;
  const { title, lead } = headOf(page, await libraryView(collection, lang));
  return {
    lead,
    page: {
      lang,
      title,
      description: `${title}. ${lead}`,
      kind: 'list',
      path: pathOf(page, lang),
      alternates: inEveryLanguage((other) => pathOf(page, other)),
      canonical: pathOf(page, lang),
      crumbs: entryCrumbs(lang, collection),
      indexed: false,
      sheets: ['library'],
    },
  };
};

/** Addresses of the pages before and after; undefined at the ends. */
export const neighbours = (page: PlainPage): { previous: string | undefined; next: string | undefined } => {
  if (page.kind === 'classes') return { previous: undefined, next: undefined };
  const to = (at: number): string | undefined => (at < 1 || at > page.pages ? undefined : href(rowsAt(page.collection, page.lang, page.of, at)));
  return { previous: to(page.at - 1), next: to(page.at + 1) };
};

/** The whole list as a plain page, which the library leads to. */
export const plainList = (collection: LibraryCollection, lang: Lang): string => href(rowsAt(collection, lang, undefined, 1));

/** The page of classes. */
export const classesPath = (collection: LibraryCollection, lang: Lang): string => href(classesAt(collection, lang));

/** Facets with a link for each value. */
export const classLinks = ({ collection, lang, facets }: LibraryModel): { title: string; links: { href: string; label: string; count: number }[] }[] =>
  facets.map(({ name, title, values }) => ({
    title,
    links: values.map(({ key, label, count }) => ({ label, count, href: href(rowsAt(collection, lang, { facet: name, value: key }, 1)) })),
  }));
