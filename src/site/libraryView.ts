/** A library in one language: what its pages show and what its data files hold, made once. */
import { finlandView } from '../charts/finlandView.ts';
import { worldView } from '../charts/worldView.ts';
import { libraryTexts } from '../i18n/library.ts';
import { listPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { type LibraryIndex, type LibraryMap, type LibraryNames, textsInFile } from '../library/libraryData.ts';
import { type Library, prepareLibrary } from '../library/narrow.ts';
import { rowAt } from '../library/rowAt.ts';
import type { LibraryRow } from '../library/rowHtml.ts';
import { packColumn } from '../library/valueColumn.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { type LibraryCollection, type LibraryEntry, libraryEntries, thisYear } from './libraryEntries.ts';
import { type CountedFacet, facetsOfLibrary } from './libraryFacets.ts';
import { href } from './urls.ts';

export interface LibraryModel {
  collection: LibraryCollection;
  lang: Lang;
  entries: readonly LibraryEntry[];
  facets: readonly CountedFacet[];
  index: LibraryIndex;
  names: LibraryNames;
  library: Library;
  /** Summaries by files of `textsInFile`. */
  texts: string[][];
}

/** Facets that a row tells of. */
const told = { cases: ['outcome', 'evidence'], experiments: ['status', 'evidence'] } as const;

const build = async (collection: LibraryCollection, lang: Lang): Promise<LibraryModel> => {
  const entries = await libraryEntries(collection, lang);
  const facets = await facetsOfLibrary(entries, lang);
  const index: LibraryIndex = {
    lang,
    words: libraryTexts[lang].words,
    now: thisYear(),
    size: entries.length,
    base: href(listPath(lang, collection)),
    meta: told[collection].map((facet) => ({ facet, before: facet === 'evidence' ? `${ui[lang].entry.evidence}: ` : '' })),
    facets: facets.map(({ name, title, values }) => {
      const position = new Map(values.map(({ key }, at) => [key, at]));
      const rows = entries.map(({ facets: mine }) => [...new Set(mine[name])].flatMap((key) => position.get(key) ?? []).sort((a, b) => a - b));
      return { name, title, values: values.map(({ key, label }) => ({ key, label })), column: packColumn(rows) };
    }),
  };
  const names: LibraryNames = {
    ids: entries.map(({ link }) => link.id),
    titles: entries.map(({ link }) => link.title),
    langs: Object.fromEntries(entries.flatMap(({ link }, at) => (link.lang ? [[at, link.lang]] : []))),
    places: entries.map(({ place }) => place),
    start: entries.map(({ period }) => period.start),
    end: entries.map(({ period }) => period.end ?? 0),
    ends: entries.map(({ period }) => period.ends[0]).join(''),
  };
  const texts: string[][] = [];
  for (let at = 0; at < entries.length; at += textsInFile) texts.push(entries.slice(at, at + textsInFile).map(({ link }) => link.summary));
  return { collection, lang, entries, facets, index, names, library: prepareLibrary(index), texts };
};

const models = new Map<string, Promise<LibraryModel>>();

/** The library of a collection; in the authoring server it is made anew for every page. */
export const libraryView = (collection: LibraryCollection, lang: Lang): Promise<LibraryModel> => {
  const key = `${collection} ${lang}`;
  const known = import.meta.env.DEV ? undefined : models.get(key);
  const made = known ?? build(collection, lang);
  models.set(key, made);
  return made;
};

/** Rows of the library by their numbers. */
export const libraryRows = (model: LibraryModel, rows: readonly number[]): LibraryRow[] =>
  rows.map((at) => rowAt(at, model, model.entries[at]?.link.summary ?? '', []));

/** The map of the library: cases on the world, experiments on Finland; places of the same name and point are one. */
export const libraryMap = ({ collection, entries }: LibraryModel): LibraryMap => {
  const width = collection === 'cases' ? 720 : 340;
  const { height, land, at } = collection === 'cases' ? worldView(width) : finlandView(width);
  const places = new Map<string, { number: number; name: string; x: number; y: number }>();
  const ofEntry = entries.map(({ points }) =>
    points.flatMap(({ name, lon, lat }) => {
      const spot = at(lon, lat);
      if (!spot) return [];
      const key = `${name} ${lon} ${lat}`;
      const place = places.get(key) ?? { number: places.size, name, x: Math.round(spot.x * 10) / 10, y: Math.round(spot.y * 10) / 10 };
      places.set(key, place);
      return [place.number];
    }),
  );
  const all = [...places.values()];
  return {
    width,
    height,
    land,
    x: all.map(({ x }) => x),
    y: all.map(({ y }) => y),
    names: all.map(({ name }) => name),
    places: ofEntry,
  };
};
