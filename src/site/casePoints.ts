/** The cases of the library as places on a map of the world. */
import type { WorldPoint } from '../charts/worldMap.ts';
import { localize } from '../graph/localize.ts';
import { collator } from '../i18n/formats.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { linkTo } from './entryLink.ts';
import { publishedEntries } from './published.ts';

/** One point a case, named by its city, in the order of the names; the address leads to the case. */
export const casePoints = async (lang: Lang): Promise<WorldPoint[]> => {
  const points = (await publishedEntries('cases')).flatMap((entry): WorldPoint[] => {
    const link = linkTo(entry, lang);
    if (entry.collection !== 'cases' || !link) return [];
    const { data } = localize(entry, lang);
    return [{ id: entry.id, name: `${data.city}: ${link.title}`, lon: data.point.lon, lat: data.point.lat, href: link.href }];
  });
  const order = collator(lang);
  return points.sort((a, b) => order.compare(a.name, b.name));
};
