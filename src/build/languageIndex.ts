/** The files of a language's index from the pages of all languages: each page is also found by its names in the others. */
import { createHash } from 'node:crypto';
import { makeIndex } from '../finding/makeIndex.ts';
import type { SearchPage } from '../finding/page.ts';
import type { Parts } from '../finding/splitCompound.ts';
import type { ForeignNames } from '../finding/weighWords.ts';
import { collator } from '../i18n/formats.ts';
import { alternatesOf, segmentOf } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { type PublicCollection, publicCollections } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** How likely a page of a kind is what its name asks for. */
const priors: Readonly<Record<PublicCollection, number>> = {
  concepts: 1,
  cities: 1,
  models: 0.96,
  indicators: 0.96,
  actors: 0.94,
  frameworks: 0.94,
  cases: 0.92,
  experiments: 0.88,
  literature: 0.8,
};

/** Place of the page's collection among all; -1 when it is no entry. */
const placeOf = ({ url, lang }: SearchPage): number => publicCollections.findIndex((name) => url.split('/')[2] === segmentOf(name, lang));

const collectionOf = (page: SearchPage): PublicCollection | undefined => publicCollections[placeOf(page)];

/** The page with its kind; what is no entry is narrowed to as one of the other pages. */
const withKind = (page: SearchPage): SearchPage => {
  const kind = collectionOf(page);
  return kind ? { ...page, kind } : { ...page, facets: [...page.facets, 'kind:pages'] };
};

const namesOf = ({ title, titleLang, terms }: SearchPage): string[] => [...(titleLang ? [] : [title]), ...terms];

/** Names of the page in the other languages. */
const foreignNames = (page: SearchPage, byUrl: ReadonlyMap<string, SearchPage>): ForeignNames[] =>
  Object.values(alternatesOf(page.url) ?? {}).flatMap((url) => {
    const other = url === page.url ? undefined : byUrl.get(url);
    return other ? [{ lang: other.lang, names: namesOf(other) }] : [];
  });

/** Every file of the language's index by its name, from pages of all languages. */
export const languageIndex = (all: readonly SearchPage[], lang: Lang, parts: Parts): Map<string, string> => {
  const byUrl = new Map(all.map((page) => [page.url, page]));
  const order = collator(lang);
  const pages = all
    .filter((page) => page.lang === lang)
    .map(withKind)
    .sort((a, b) => placeOf(a) - placeOf(b) || order.compare(a.title, b.title));
  return makeIndex({
    lang,
    pages,
    foreign: new Map(pages.map((page) => [page.url, foreignNames(page, byUrl)])),
    parts,
    kinds: Object.fromEntries(publicCollections.map((name) => [name, ui[lang].collections[name].one])),
    priorOf: (page) => priors[collectionOf(page) ?? 'experiments'],
    compareTitles: order.compare,
    digest: (text) => createHash('sha256').update(text).digest('hex').slice(0, 10),
  });
};
