/** The newest snapshot of an indicator as the data of a figure. */
import type { ChartData, Inhabitants } from '../charts/chartData.ts';
import { collator } from '../i18n/formats.ts';
import { embedPath, snapshotPath } from '../i18n/paths.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf, SnapshotData } from '../schema/entry.ts';
import { areas, type Lang, type missingReasons } from '../schema/vocabulary.ts';
import { changesBetween } from '../statistics/changes.ts';
import { siteContent } from './content.ts';
import { publishedEntries } from './published.ts';
import { absolute, href } from './urls.ts';

export interface IndicatorFigure {
  data: ChartData<(typeof missingReasons)[number]>;
  /** What is drawn: the data without a whole country that would flatten the cities (a count, not a share). */
  drawn: ChartData<(typeof missingReasons)[number]>;
  /** Years between elections are no gaps in what is known of the others. */
  bridges: boolean;
  /** Years from which on the figures are not comparable with those before. */
  breaks: string[];
  /** Numbers of inhabitants when the figures are counts that may be shown per so many of them. */
  per: Inhabitants | undefined;
  /** Points of the cities by area code, for the map. */
  places: Record<string, { lon: number; lat: number }>;
  /** How many values an earlier snapshot had otherwise, and whether the source has changed title or definition since. */
  revised: number;
  isRedefined: boolean;
  decimals: number;
  snapshot: SnapshotData;
  /** Absolute address of the figure for other sites. */
  embedUrl: string;
  /** Page of the snapshot. */
  snapshotHref: string;
  /** Every snapshot of the indicator, the newest first. */
  snapshots: { date: string; href: string }[];
}

/** How many times the largest city the whole country may be before it is left out of the drawing. */
const flattening = 3;

const withoutFlattening = <Reason extends string>(data: ChartData<Reason>): ChartData<Reason> => {
  const highest = (ofCountry: boolean): number =>
    Math.max(...data.values.flatMap((value) => ('value' in value && (value.area === 'SSS') === ofCountry ? [value.value] : [])));
  return highest(true) > flattening * highest(false)
    ? { areas: data.areas.filter((area) => !area.reference), values: data.values.filter((value) => value.area !== 'SSS') }
    : data;
};

/** A text that both snapshots have, and that differs. */
const changed = (before: string | undefined, now: string | undefined): boolean => before !== undefined && now !== undefined && before !== now;

const placesOfCities = async (): Promise<IndicatorFigure['places']> =>
  Object.fromEntries((await publishedEntries('cities')).flatMap((entry) => (entry.collection === 'cities' ? [[entry.data.code, entry.data.point]] : [])));

/** The inhabitants that the indicator's counts are divided by. */
const inhabitantsFor = async ({ data }: EntryOf<'indicators'>): Promise<Inhabitants | undefined> => {
  if (!data.perInhabitants) return undefined;
  const { indicator, times } = data.perInhabitants;
  const newest = (await siteContent()).graph.snapshots.get(indicator)?.at(-1)?.data;
  return newest && { times, of: Object.fromEntries(newest.values.flatMap((cell) => ('value' in cell ? [[`${cell.area} ${cell.period}`, cell.value]] : []))) };
};

/** The figure of an indicator in a language, cities in the order of their names; undefined when there is no snapshot yet. */
export const indicatorFigure = async (indicator: EntryOf<'indicators'>, lang: Lang): Promise<IndicatorFigure | undefined> => {
  const known = (await siteContent()).graph.snapshots.get(indicator.id) ?? [];
  const snapshot = known.at(-1)?.data;
  if (!snapshot) return undefined;
  const addressOf = (date: string): string => href(snapshotPath(lang, indicator.id, date));
  const order = collator(lang);
  const present = new Set(snapshot.values.map((value) => value.area));
  const named = areas
    .filter((area) => present.has(area))
    // A city has the same colour in every figure, whatever cities the figure shows.
    .map((area) => ({ id: area, name: vocabulary[lang].area[area], reference: area === 'SSS', series: area === 'SSS' ? undefined : areas.indexOf(area) }))
    .sort((a, b) => Number(a.reference) - Number(b.reference) || order.compare(a.name, b.name));
  const before = known.at(-2)?.data;
  const revised = new Set(
    before ? changesBetween(before, snapshot).flatMap(({ kind, area, period }) => (kind === 'revised' ? [`${area} ${period}`] : [])) : [],
  );
  const values = snapshot.values.map((cell) => (revised.has(`${cell.area} ${cell.period}`) && 'value' in cell ? { ...cell, revised: true } : cell));
  const data = { areas: named, values };
  return {
    data,
    drawn: withoutFlattening(data),
    bridges: indicator.data.frequency === 'every-four-years',
    breaks: (indicator.data.breaks ?? []).map(({ period }) => period),
    per: await inhabitantsFor(indicator),
    places: await placesOfCities(),
    revised: revised.size,
    isRedefined: before !== undefined && (changed(before.title, snapshot.title) || changed(before.definition, snapshot.definition)),
    decimals: indicator.data.decimals,
    snapshot,
    embedUrl: absolute(embedPath(lang, indicator.id)),
    snapshotHref: addressOf(snapshot.retrieved),
    snapshots: known.map(({ date }) => ({ date, href: addressOf(date) })).reverse(),
  };
};
