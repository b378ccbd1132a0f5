/** Parts of the world as the UN statistics know them (M49), with their countries from Unicode's CLDR. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Their codes, which are named like those of countries. */
const continents = { africa: '002', americas: '019', asia: '142', europe: '150', oceania: '009' } as const;
type Continent = keyof typeof continents;

const file = createRequire(import.meta.url).resolve('cldr-core/supplemental/territoryContainment.json');
const { supplemental }: { supplemental: { territoryContainment: Record<string, { _contains: string[] }> } } = JSON.parse(readFileSync(file, 'utf8'));

/** Everything inside a part of the world, its own parts opened up. */
const inside = (code: string): string[] => (supplemental.territoryContainment[code]?._contains ?? []).flatMap((part) => [part, ...inside(part)]);

const byCountry = new Map<string, Continent>();
for (const name of ['africa', 'americas', 'asia', 'europe', 'oceania'] as const) for (const country of inside(continents[name])) byCountry.set(country, name);

/** The part of the world of a country (ISO 3166-1, two letters); undefined for a code that is none. */
export const continentOf = (country: string): Continent | undefined => byCountry.get(country);

/** The M49 code of a part of the world by its name here; undefined for any other word. */
export const continentCode = (name: string): string | undefined => Object.entries(continents).find(([one]) => one === name)?.[1];
