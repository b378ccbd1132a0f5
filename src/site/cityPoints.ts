/** Cities of the site as points of a map. */
import { localize } from '../graph/localize.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { publishedEntries } from './published.ts';

export interface CityPoint {
  id: string;
  name: string;
  lon: number;
  lat: number;
  quiet: boolean;
}

/** All cities, the one given standing out. */
export const cityPoints = async (emphasised: string, lang: Lang): Promise<CityPoint[]> =>
  (await publishedEntries('cities')).flatMap((entry) =>
    entry.collection === 'cities' ? [{ id: entry.id, name: localize(entry, lang).data.title, ...entry.data.point, quiet: entry.id !== emphasised }] : [],
  );
