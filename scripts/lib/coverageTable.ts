/** The report of `npm run coverage` as text. */
import type { Coverage, LanguageState } from '../../src/coverage/coverageOf.ts';
import type { Lack } from '../../src/coverage/deadEnds.ts';
import { type Lang, languages } from '../../src/schema/vocabulary.ts';
import { aligned } from './aligned.ts';

interface Words {
  collection: string;
  entries: string;
  figures: string;
  states: Record<LanguageState, string>;
  all: string;
  unlinked: string;
  deadEnds: string;
  lack: Record<Lack, string>;
  uncited: string;
  bare: string;
  none: string;
}

const words: Record<Lang, Words> = {
  fi: {
    collection: 'kokoelma',
    entries: 'kohteita',
    figures: 'luvuista viitteellä',
    states: { full: 'täysi', summary: 'tiivistelmä', 'term-only': 'vain nimi', missing: 'puuttuu', none: 'ei tekstiä' },
    all: 'yhteensä',
    unlinked: 'Kohteet, joihin mikään ei viittaa',
    deadEnds: 'Umpikujat',
    lack: {
      practice: 'ei kokeilua eikä tapausta',
      work: 'ei teosta',
      'two-concepts': 'alle kaksi käsitettä',
      source: 'ei lähdettä',
      city: 'ei kaupunkia',
    },
    uncited: 'Teokset, joihin mikään ei viittaa',
    bare: 'Teokset ilman omaa luonnehdintaa',
    none: 'ei yhtään',
  },
  sv: {
    collection: 'samling',
    entries: 'poster',
    figures: 'siffror med hänvisning',
    states: { full: 'fullständig', summary: 'sammanfattning', 'term-only': 'endast namn', missing: 'saknas', none: 'ingen text' },
    all: 'sammanlagt',
    unlinked: 'Poster som ingenting hänvisar till',
    deadEnds: 'Återvändsgränder',
    lack: {
      practice: 'inget experiment eller fall',
      work: 'inget verk',
      'two-concepts': 'färre än två begrepp',
      source: 'ingen källa',
      city: 'ingen stad',
    },
    uncited: 'Verk som ingenting hänvisar till',
    bare: 'Verk utan egen annotation',
    none: 'inga',
  },
  en: {
    collection: 'collection',
    entries: 'entries',
    figures: 'figures with a citation',
    states: { full: 'full', summary: 'summary', 'term-only': 'term only', missing: 'missing', none: 'no text' },
    all: 'in all',
    unlinked: 'Entries that nothing refers to',
    deadEnds: 'Dead ends',
    lack: {
      practice: 'no experiment or case',
      work: 'no work',
      'two-concepts': 'fewer than two concepts',
      source: 'no source',
      city: 'no city',
    },
    uncited: 'Works that nothing cites',
    bare: 'Works without an annotation of our own',
    none: 'none',
  },
};

const states: readonly LanguageState[] = ['full', 'summary', 'term-only', 'missing', 'none'];

/** The whole report in a language. */
export const coverageTable = ({ collections, unlinked, deadEnds, uncitedWorks, worksWithoutAnnotation }: Coverage, lang: Lang): string => {
  const own = words[lang];
  const sum = (pick: (one: Coverage['collections'][number]) => number): number => collections.reduce((total, one) => total + pick(one), 0);
  const figures = ({ statements, cited }: { statements: number; cited: number }): string => (statements === 0 ? '–' : `${cited}/${statements}`);
  const first = aligned([
    [own.collection, own.entries, own.figures],
    ...collections.map((one) => [one.collection, String(one.entries), figures(one.figures)]),
    [
      own.all,
      String(sum((one) => one.entries)),
      figures({ statements: sum(({ figures: { statements } }) => statements), cited: sum(({ figures: { cited } }) => cited) }),
    ],
  ]);
  const inLanguage = languages.map((target) =>
    [
      target,
      ...aligned([
        [own.collection, ...states.map((state) => own.states[state])],
        ...collections.map((one) => [one.collection, ...states.map((state) => String(one.languages[target][state]))]),
      ]),
    ].join('\n'),
  );
  const list = (title: string, items: readonly string[]): string => `${title}: ${items.length === 0 ? own.none : [items.length, ...items].join('\n  ')}`;
  return [
    first.join('\n'),
    ...inLanguage,
    list(
      own.deadEnds,
      deadEnds.map(({ key, lacks }) => `${key}: ${lacks.map((lack) => own.lack[lack]).join(', ')}`),
    ),
    list(own.unlinked, unlinked),
    list(own.uncited, uncitedWorks),
    list(own.bare, worksWithoutAnnotation),
  ].join('\n\n');
};
