/** Makes a library of any size, the same on every run: cases whose values are spread as in the real library, for the benchmark of the case library. */
import { documentationLevels, evidenceLevels, governances, methods, outcomeKinds, scales, type statuses, targetGroups, themes } from '../schema/vocabulary.ts';

/** Countries with a place in each: longitude and latitude. */
const places: readonly (readonly [code: string, lon: number, lat: number])[] = [
  ['FI', 25, 62],
  ['SE', 15, 60],
  ['NO', 10, 61],
  ['DK', 10, 56],
  ['DE', 10, 51],
  ['FR', 2, 47],
  ['GB', -2, 53],
  ['ES', -4, 40],
  ['IT', 12, 43],
  ['NL', 5, 52],
  ['PL', 20, 52],
  ['AT', 15, 48],
  ['PT', -8, 40],
  ['GR', 22, 39],
  ['US', -95, 39],
  ['CA', -100, 50],
  ['MX', -102, 23],
  ['BR', -48, -12],
  ['CO', -74, 4],
  ['CL', -71, -33],
  ['AR', -64, -34],
  ['ZA', 25, -30],
  ['KE', 37, 0],
  ['NG', 8, 9],
  ['EG', 31, 28],
  ['MA', -6, 32],
  ['IN', 78, 22],
  ['PK', 70, 30],
  ['TH', 101, 15],
  ['ID', 113, -2],
  ['SG', 104, 1],
  ['JP', 138, 36],
  ['KR', 128, 36],
  ['CN', 110, 33],
  ['AU', 145, -32],
  ['NZ', 172, -41],
];

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** First values of a list are common and last ones rare, as in the real library. */
const pick = <T>(list: readonly T[], random: () => number): T => {
  const found = list[Math.floor(random() ** 1.7 * list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

const several = <T>(list: readonly T[], least: number, most: number, random: () => number): T[] => {
  const count = least + Math.floor(random() * (most - least + 1));
  return [...new Set(Array.from({ length: count }, () => pick(list, random)))];
};

const firsts =
  'Naapuruston,Korttelin,Lähiön,Kaupunginosan,Vanhan sataman,Keskustan,Jokirannan,Aseman seudun,Esikaupungin,Torin,Puiston,Rannan,Kylän,Satama-alueen'.split(
    ',',
  );
const middles =
  'yhteinen,avoin,uusi,osallistava,kohtuuhintainen,turvallinen,vihreä,monikielinen,asukkaiden,lasten,nuorten,vanhojen,naisten,vuokralaisten'.split(',');
const lasts =
  'asuntohanke,puisto,talo,budjetti,ohjelma,verkosto,katu,koulu,kirjasto,palvelukeskus,osuuskunta,raitiotie,kortteli,tori,mittaristo,komissio,suunnitelma,rahasto'.split(
    ',',
  );
const names =
  'Alvera,Benor,Castin,Dolmar,Estera,Fjorda,Galven,Helmar,Istra,Jorvik,Kalmen,Lomare,Mirande,Norvik,Olvera,Pardis,Quelm,Rosnia,Salvora,Tarmes,Ulvik,Varsen'.split(
    ',',
  );

const oneCase = (index: number): string => {
  const random = randomFrom(index + 1);
  const [country, lon, lat] = pick(places, random);
  const city = `${pick(names, random)}${index % 40 === 0 ? '' : ` ${1 + (index % 40)}`}`;
  const start = 1960 + Math.floor((1 - random() ** 2) * 65);
  const status = pick(['ended', 'ongoing', 'made-permanent', 'discontinued', 'unknown'] satisfies (typeof statuses)[number][], random);
  const end = status === 'ended' || status === 'discontinued' ? `, end: '${Math.min(2026, start + Math.floor(random() * 15))}'` : '';
  const title = `${pick(firsts, random)} ${pick(middles, random)} ${pick(lasts, random)}, ${city}`;
  return `---
lang: fi
title: ${title}
summary: >-
  ${title} tehtiin, koska ${pick(middles, random)} ${pick(lasts, random)} puuttui. Tuloksista kertoo ${pick(['kaupunki', 'tutkimus', 'ulkopuolinen arviointi'], random)}, ja ${pick(lasts, random)} on yhä käytössä.
city: ${city}
country: ${country}
point: { lon: ${(lon + (random() - 0.5) * 8).toFixed(2)}, lat: ${(lat + (random() - 0.5) * 5).toFixed(2)} }
period: { start: '${start}'${end} }
status: ${status}
themes: [${several(themes, 1, 5, random).join(', ')}]
methods: [${several(methods, 1, 3, random).join(', ')}]
targetGroups: [${several(targetGroups, 1, 3, random).join(', ')}]
governance: [${several(governances, 1, 2, random).join(', ')}]
scales: [${several(scales, 1, 2, random).join(', ')}]
concepts: [participation]
lead: Kaupunki.
problem: Palveluja puuttui.
outcomes:
  - id: first
    text: Palveluja saatiin lisää.
    cites: [own]
outcomeKinds: [${several(outcomeKinds, 1, 2, random).join(', ')}]
evidence: ${pick(evidenceLevels, random)}
documentation: ${pick(documentationLevels, random)}
transferability: Tapaa voi kokeilla muualla.
sources:
  - id: own
    title: Kertomus ${index}
    publisher: Kaupunki
    language: fi
---
`;
};

/** Files of so many cases; addresses inside the content folder, beside which a concept "participation" must stand. */
export const generateCases = (count: number): Map<string, string> =>
  new Map(Array.from({ length: count }, (_, index) => [`cases/case-${index}/index.md`, oneCase(index)]));
