/** A page as the search knows it. */
import type { Lang } from '../schema/vocabulary.ts';

/** A part of a page under its own heading; the first one has neither heading nor id. */
export interface Section {
  id: string;
  heading: string;
  text: string;
}

/** A page to be indexed. */
export interface SearchPage {
  lang: Lang;
  /** Address without the base path. */
  url: string;
  /** Collection of an entry; other pages have none. */
  kind?: string | undefined;
  title: string;
  /** Language of the title when it is not the page's. */
  titleLang?: Lang | undefined;
  summary: string;
  /** Other names in the page's language. */
  terms: readonly string[];
  /** Names of its authors. */
  creators: readonly string[];
  /** Where it took place, in the page's language: a case is asked for by its city. */
  places: readonly string[];
  sections: readonly Section[];
  /** Facets as `kind:concepts`. */
  facets: readonly string[];
  /** Year that the page is about, for sorting. */
  year?: string | undefined;
}

/** What a row of results shows of a page before its text is fetched. */
export interface Card {
  url: string;
  kind?: string | undefined;
  title: string;
  titleLang?: Lang | undefined;
  summary: string;
}
