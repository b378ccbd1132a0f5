/** The newest snapshot of an indicator as the data of a figure. */
import type { ChartData } from '../charts/chartData.ts';
import { collator } from '../i18n/formats.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf, SnapshotData } from '../schema/entry.ts';
import { areas, type Lang, type missingReasons } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';

export interface IndicatorFigure {
  data: ChartData<(typeof missingReasons)[number]>;
  decimals: number;
  snapshot: SnapshotData;
}

/** The figure of an indicator in a language, cities in the order of their names; undefined when there is no snapshot yet. */
export const indicatorFigure = async (indicator: EntryOf<'indicators'>, lang: Lang): Promise<IndicatorFigure | undefined> => {
  const snapshot = (await siteContent()).graph.snapshots.get(indicator.id)?.at(-1)?.data;
  if (!snapshot) return undefined;
  const order = collator(lang);
  const present = new Set(snapshot.values.map((value) => value.area));
  const named = areas
    .filter((area) => present.has(area))
    // A city has the same colour in every figure, whatever cities the figure shows.
    .map((area) => ({ id: area, name: vocabulary[lang].area[area], reference: area === 'SSS', series: area === 'SSS' ? undefined : areas.indexOf(area) }))
    .sort((a, b) => Number(a.reference) - Number(b.reference) || order.compare(a.name, b.name));
  return { data: { areas: named, values: snapshot.values }, decimals: indicator.data.decimals, snapshot };
};
