/** What the home page shows: how much there is, what changed last, the cities of the network, one figure. */

import { entryChanged } from '../build/lastChanged.ts';
import { listPath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import type { EntryOf } from '../schema/entry.ts';
import { type PublicCollection, publicCollections } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { type EntryLink, linkTo } from './entryLink.ts';
import { type IndicatorFigure, indicatorFigure } from './indicatorFigure.ts';
import { publishedEntries } from './published.ts';
import { href } from './urls.ts';

export interface HomeView {
  holdings: { name: string; count: number; href: string }[];
  newest: { link: EntryLink; changed: string; kind: string }[];
  cities: { id: string; name: string; link: EntryLink; lon: number; lat: number }[];
  figure: { indicator: EntryOf<'indicators'>; link: EntryLink; figure: IndicatorFigure } | undefined;
}

/** Indicator that the home page shows. */
const shown = 'municipal-election-turnout';

/** Collections whose changes are news; works arrive by the dozen. */
const news: readonly PublicCollection[] = ['concepts', 'frameworks', 'experiments', 'models', 'indicators', 'cases'];

/** Builds the home page's view. */
export const homeView = async (lang: Lang): Promise<HomeView> => {
  const entries = await publishedEntries();
  const holdings = publicCollections.map((collection) => ({
    name: ui[lang].collections[collection].many,
    count: entries.filter((entry) => entry.collection === collection).length,
    href: href(listPath(lang, collection)),
  }));
  const newest = entries
    .filter((entry) => news.includes(entry.collection))
    .flatMap((entry) => {
      const link = linkTo(entry, lang);
      const changed = entryChanged(entry);
      return link && changed ? [{ link, changed, kind: ui[lang].collections[entry.collection].one }] : [];
    })
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  // No more than two of a kind, so that one large addition does not hide the rest.
  const varied = newest.filter((item, index) => newest.slice(0, index).filter((other) => other.kind === item.kind).length < 2).slice(0, 6);
  const cities = entries.flatMap((entry) => {
    const link = linkTo(entry, lang);
    return entry.collection === 'cities' && entry.data.network && link ? [{ id: entry.id, name: link.title, link, ...entry.data.point }] : [];
  });
  const indicator = entries.find(
    (entry): entry is EntryOf<'indicators'> & { collection: 'indicators' } => entry.collection === 'indicators' && entry.id === shown,
  );
  const figure = indicator && (await indicatorFigure(indicator, lang));
  const link = indicator && linkTo(indicator, lang);
  return { holdings, newest: varied, cities, figure: indicator && figure && link ? { indicator, link, figure } : undefined };
};
