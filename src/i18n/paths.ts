/** Addresses of the site: translated segments in front, the entry's id last in every language. */
import type { PublicCollection } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { librarySegmentIn } from './libraryPaths.ts';

/** Editorial pages, by their ids in `content/pages`. */
export const editorialNames = [
  'about',
  'method',
  'contribute',
  'accessibility',
  'privacy',
  'network',
  'jalostamo',
  'sustainable-city-programme',
  'in-ten-minutes',
  'planning-an-experiment',
  'for-researchers',
  'shared-criteria',
  'refinery-guide',
  'editors-guide',
] as const;
export type EditorialName = (typeof editorialNames)[number];

/** Pages that are not entries of a public collection. */
export type PageName =
  | EditorialName
  | 'home'
  | 'search'
  | 'data'
  | 'rules'
  | 'fields'
  | 'compare-frameworks'
  | 'compare-cities'
  | 'compare-cases'
  | 'compare-experiments'
  | 'concept-index'
  | 'concept-tree'
  | 'concept-graph'
  | 'experiment-board'
  | 'publish'
  | `worksheet-${'visual-model' | 'audience-test' | 'peer-review' | 'presentation'}`;

const segments: Record<PublicCollection | Exclude<PageName, 'home'>, Record<Lang, string>> = {
  concepts: { fi: 'kasitteet', sv: 'begrepp', en: 'concepts' },
  frameworks: { fi: 'viitekehykset', sv: 'referensramar', en: 'frameworks' },
  literature: { fi: 'kirjallisuus', sv: 'litteratur', en: 'literature' },
  actors: { fi: 'toimijat', sv: 'aktorer', en: 'actors' },
  cities: { fi: 'kaupungit', sv: 'stader', en: 'cities' },
  experiments: { fi: 'kokeilut', sv: 'experiment', en: 'experiments' },
  models: { fi: 'toimintamallit', sv: 'verksamhetsmodeller', en: 'models' },
  indicators: { fi: 'indikaattorit', sv: 'indikatorer', en: 'indicators' },
  cases: { fi: 'tapaukset', sv: 'fall', en: 'cases' },
  search: { fi: 'haku', sv: 'sok', en: 'search' },
  data: { fi: 'data', sv: 'data', en: 'data' },
  about: { fi: 'tietoa', sv: 'om', en: 'about' },
  method: { fi: 'menetelma', sv: 'metod', en: 'method' },
  contribute: { fi: 'osallistu', sv: 'medverka', en: 'contribute' },
  accessibility: { fi: 'saavutettavuus', sv: 'tillganglighet', en: 'accessibility' },
  privacy: { fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
  rules: { fi: 'sisallon-tarkistus', sv: 'innehallskontroll', en: 'content-check' },
  fields: { fi: 'kenttaopas', sv: 'faltguide', en: 'field-reference' },
  network: { fi: 'verkostoprojekti', sv: 'natverksprojektet', en: 'network-project' },
  jalostamo: { fi: 'jalostamo', sv: 'jalostamo', en: 'jalostamo' },
  'sustainable-city-programme': { fi: 'kestava-kaupunki-ohjelma', sv: 'programmet-hallbar-stad', en: 'sustainable-city-programme' },
  'in-ten-minutes': { fi: 'kymmenessa-minuutissa', sv: 'pa-tio-minuter', en: 'in-ten-minutes' },
  'planning-an-experiment': { fi: 'kokeilun-suunnittelijalle', sv: 'planera-ett-experiment', en: 'planning-an-experiment' },
  'for-researchers': { fi: 'tutkijalle', sv: 'for-forskare', en: 'for-researchers' },
  'shared-criteria': { fi: 'yhteiset-kriteerit', sv: 'gemensamma-kriterier', en: 'shared-criteria' },
  'experiment-board': { fi: 'kokeilutaulu', sv: 'experimenttavlan', en: 'experiment-board' },
  'refinery-guide': { fi: 'nain-jalostus-toimii', sv: 'sa-fungerar-foradlingen', en: 'how-the-refinery-works' },
  'editors-guide': { fi: 'toimittajan-opas', sv: 'redaktorens-guide', en: 'editors-guide' },
  'worksheet-visual-model': { fi: 'tyopohja-visuaalinen-malli', sv: 'arbetsblad-visuell-modell', en: 'worksheet-visual-model' },
  'worksheet-audience-test': { fi: 'tyopohja-testi', sv: 'arbetsblad-test', en: 'worksheet-audience-test' },
  'worksheet-peer-review': { fi: 'tyopohja-vertaisarviointi', sv: 'arbetsblad-granskning', en: 'worksheet-peer-review' },
  'worksheet-presentation': { fi: 'tyopohja-esittely', sv: 'arbetsblad-presentation', en: 'worksheet-presentation' },
  publish: { fi: 'tuo-kokeilu', sv: 'lagg-till-experiment', en: 'add-an-experiment' },
  'compare-cities': { fi: 'kaupunkien-vertailu', sv: 'jamfor-stader', en: 'compare-cities' },
  'compare-frameworks': { fi: 'viitekehysten-vertailu', sv: 'jamfor-referensramar', en: 'compare-frameworks' },
  'compare-cases': { fi: 'tapausten-vertailu', sv: 'jamfor-fall', en: 'compare-cases' },
  'compare-experiments': { fi: 'kokeilujen-vertailu', sv: 'jamfor-experiment', en: 'compare-experiments' },
  'concept-index': { fi: 'kasitehakemisto', sv: 'begreppsregister', en: 'concept-index' },
  'concept-tree': { fi: 'kasitepuu', sv: 'begreppstrad', en: 'concept-tree' },
  'concept-graph': { fi: 'kasitekartta', sv: 'begreppskarta', en: 'concept-map' },
};

/** The segment of a collection or page in a language. */
export const segmentOf = (name: keyof typeof segments, lang: Lang): string => segments[name][lang];

/** Address of a page that is no entry, without the base path: `/fi/haku/`. */
export const pagePath = (lang: Lang, name: PageName): string => (name === 'home' ? `/${lang}/` : `/${lang}/${segments[name][lang]}/`);

/** Address of a collection's list, without the base path: `/fi/kasitteet/`. */
export const listPath = (lang: Lang, collection: PublicCollection): string => `/${lang}/${segments[collection][lang]}/`;

/** Address of an entry, without the base path: `/fi/kasitteet/segregation/`. */
export const entryPath = (lang: Lang, collection: PublicCollection, id: string): string => `${listPath(lang, collection)}${id}/`;

/** Address of a snapshot of an indicator, without the base path: `/fi/indikaattorit/population/2026-11-24/`. It never changes. */
export const snapshotPath = (lang: Lang, indicator: string, date: string): string => `${entryPath(lang, 'indicators', indicator)}${date}/`;

/** Address of the figure of an indicator for other sites, without the base path. */
export const embedPath = (lang: Lang, indicator: string): string => `/${lang}/embed/indicators/${indicator}/`;

/** Id of a cell on the page of a snapshot. */
export const cellId = (area: string, period: string): string => `v-${area}-${period}`;

/** The same page in each language, from its address in one; undefined for addresses without a language. */
export const alternatesOf = (path: string): Record<Lang, string> | undefined => {
  const [, lang = '', segment = '', ...rest] = path.split('/');
  const known = (['fi', 'sv', 'en'] as const).find((one) => one === lang);
  if (!known) return undefined;
  const name = segment === '' ? undefined : Object.values(segments).find((names) => names[known] === segment);
  if (segment !== '' && !name) return undefined;
  // Below a library stand facets and pages, whose names are translated; an entry's id is the same in every language.
  const [first = '', ...deeper] = rest;
  const isLibrary = name === segments.cases || name === segments.experiments;
  const below = (other: Lang): string[] => [(isLibrary && librarySegmentIn(first, known, other)) || first, ...deeper];
  const inLang = (other: Lang): string => ['', other, ...(name ? [name[other], ...below(other)] : [''])].join('/');
  return { fi: inLang('fi'), sv: inLang('sv'), en: inLang('en') };
};
