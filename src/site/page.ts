/** The view model that every page gives its layout: names, addresses and languages, no content. */
import { entryPath, listPath, type PageName, pagePath, snapshotPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { type Lang, languages } from '../schema/vocabulary.ts';
import { href } from './urls.ts';

export interface Crumb {
  title: string;
  href: string;
}

/** Stylesheets beside the one of the whole site. */
export type SheetName = 'compare' | 'explorer' | 'library' | 'publishing' | 'refinery' | 'worksheets';

export interface PageModel {
  lang: Lang;
  title: string;
  /** What tells the page apart in a row of tabs, when its title alone does not. */
  tab?: string | undefined;
  description: string;
  /** Kind of page, for styles and for the facet "kind" of the search. */
  kind: string;
  /** Address without the base path. */
  path: string;
  /** The same page in each language, without the base path. */
  alternates: Record<Lang, string>;
  /** Address of the page that holds the original text, without the base path. */
  canonical: string;
  crumbs: Crumb[];
  /** False keeps the page out of this language's search index. */
  indexed: boolean;
  /** True for pages that search engines should not list. */
  hidden?: boolean;
  /** Stylesheets that the page needs besides. */
  sheets?: readonly SheetName[];
}

/** The same page in every language. */
export const inEveryLanguage = (path: (lang: Lang) => string): Record<Lang, string> => ({ fi: path('fi'), sv: path('sv'), en: path('en') });

const home = (lang: Lang): Crumb => ({ title: ui[lang].nav.home, href: href(pagePath(lang, 'home')) });

const sheetsByPage: Partial<Record<PageName, readonly SheetName[]>> = {
  publish: ['publishing', 'refinery'],
  'compare-cases': ['compare'],
  'compare-experiments': ['compare'],
  'concept-index': ['explorer'],
  'concept-tree': ['explorer'],
  'concept-graph': ['explorer'],
  'experiment-board': ['refinery'],
  'shared-criteria': ['refinery'],
  'worksheet-visual-model': ['worksheets'],
  'worksheet-audience-test': ['worksheets'],
  'worksheet-peer-review': ['worksheets'],
  'worksheet-presentation': ['worksheets'],
};

/** Model of a page that is no entry and no list. */
export const pageModel = (lang: Lang, name: PageName, title: string, description: string): PageModel => ({
  lang,
  title,
  description,
  kind: name,
  path: pagePath(lang, name),
  alternates: inEveryLanguage((other) => pagePath(other, name)),
  canonical: pagePath(lang, name),
  crumbs: name === 'home' ? [] : [home(lang)],
  indexed: false,
  sheets: sheetsByPage[name] ?? [],
});

/** Model of a collection's list. */
export const listModel = (lang: Lang, collection: PublicCollection): PageModel => ({
  lang,
  title: ui[lang].collections[collection].many,
  description: ui[lang].collections[collection].lead,
  kind: 'list',
  path: listPath(lang, collection),
  alternates: inEveryLanguage((other) => listPath(other, collection)),
  canonical: listPath(lang, collection),
  crumbs: [home(lang)],
  indexed: false,
  sheets: collection === 'cases' || collection === 'experiments' ? ['library'] : collection === 'concepts' ? ['explorer'] : [],
});

/** Crumbs of an entry's page. */
export const entryCrumbs = (lang: Lang, collection: PublicCollection): Crumb[] => [
  home(lang),
  { title: ui[lang].collections[collection].many, href: href(listPath(lang, collection)) },
];

/** Model of the page of a snapshot. */
export const snapshotModel = (lang: Lang, indicator: { id: string; title: string }, date: string, title: string, description: string): PageModel => ({
  lang,
  title,
  description,
  kind: 'snapshot',
  path: snapshotPath(lang, indicator.id, date),
  alternates: inEveryLanguage((other) => snapshotPath(other, indicator.id, date)),
  canonical: snapshotPath(lang, indicator.id, date),
  crumbs: [...entryCrumbs(lang, 'indicators'), { title: indicator.title, href: href(entryPath(lang, 'indicators', indicator.id)) }],
  indexed: false,
});

/** Route parameters: one for each language. */
export const perLanguage = <T extends Record<string, string>>(params: (lang: Lang) => T): { params: T & { lang: Lang }; props: { lang: Lang } }[] =>
  languages.map((lang) => ({ params: { ...params(lang), lang }, props: { lang } }));
