/** Addresses below a library's list: pages of the list, and of each value of a facet. */
import type { Lang } from '../schema/vocabulary.ts';

/** Facets of the libraries, in the order in which they are shown. */
export const libraryFacets = [
  'theme',
  'continent',
  'country',
  'city',
  'method',
  'scale',
  'target',
  'governance',
  'evidence',
  'outcome',
  'reporter',
  'period',
  'documentation',
  'status',
] as const;
export type LibraryFacet = (typeof libraryFacets)[number];

const segments: Record<LibraryFacet | 'page' | 'classes', Record<Lang, string>> = {
  theme: { fi: 'teema', sv: 'tema', en: 'theme' },
  continent: { fi: 'maanosa', sv: 'varldsdel', en: 'continent' },
  country: { fi: 'maa', sv: 'land', en: 'country' },
  city: { fi: 'kaupunki', sv: 'stad', en: 'city' },
  method: { fi: 'menetelma', sv: 'metod', en: 'method' },
  scale: { fi: 'mittakaava', sv: 'skala', en: 'scale' },
  target: { fi: 'kenelle', sv: 'for-vem', en: 'target-group' },
  governance: { fi: 'hallinta', sv: 'styrning', en: 'governance' },
  evidence: { fi: 'naytto', sv: 'evidens', en: 'evidence' },
  outcome: { fi: 'tulos', sv: 'resultat', en: 'outcome' },
  reporter: { fi: 'kertoja', sv: 'berattare', en: 'reporter' },
  period: { fi: 'ajankohta', sv: 'tid', en: 'period' },
  documentation: { fi: 'dokumentaatio', sv: 'dokumentation', en: 'documentation' },
  status: { fi: 'tilanne', sv: 'lage', en: 'status' },
  page: { fi: 'sivu', sv: 'sida', en: 'page' },
  classes: { fi: 'luokittain', sv: 'efter-klass', en: 'by-class' },
};

/** The segment of a facet, of the list's pages or of the page of classes. */
export const librarySegment = (name: keyof typeof segments, lang: Lang): string => segments[name][lang];

/** The same segment in another language; undefined for anything else. */
export const librarySegmentIn = (segment: string, from: Lang, to: Lang): string | undefined =>
  Object.values(segments).find((names) => names[from] === segment)?.[to];
