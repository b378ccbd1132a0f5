/** The follow-up of an experiment with the observations beside it and the indicators that its measures are compared with. */
import { readFileSync } from 'node:fs';
import { contentFolder } from '../build/folders.ts';
import { localize } from '../graph/localize.ts';
import { entryPath } from '../i18n/paths.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import { decodeText } from '../reading/decodeText.ts';
import { type MeasureSeries, measureSeries } from '../refinery/measureSeries.ts';
import type { Observation } from '../refinery/observation.ts';
import { readObservations } from '../refinery/readObservations.ts';
import type { EntryOf } from '../schema/entry.ts';
import { areas, type Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { href } from './urls.ts';

export interface MeasureView {
  series: MeasureSeries;
  /** The indicator that the measure names, with the values of the experiment's cities and of the country. */
  indicator: { title: string; href: string } | undefined;
  comparisons: { name: string; className: string; points: { period: string; value: number }[] }[];
}

export interface FollowUpView {
  measures: MeasureView[];
  /** Address of the file of observations. */
  file: string | undefined;
}

/** Observations beside the entry; none without a file. The check has seen to it that all of them are understood. */
const observationsOf = ({ id, data }: EntryOf<'experiments'>): Observation[] => {
  const { observations, measures } = data.followUp ?? {};
  if (!observations || !measures) return [];
  const { text } = decodeText(readFileSync(`${contentFolder()}/experiments/${id}/${observations}`), true);
  return readObservations(
    text,
    measures.map((measure) => measure.id),
  ).observations;
};

/** Undefined for an experiment without a plan. */
export const followUpView = async (entry: EntryOf<'experiments'>, lang: Lang): Promise<FollowUpView | undefined> => {
  const { followUp } = localize(entry, lang).data;
  if (!followUp) return undefined;
  const { graph } = await siteContent();
  const observations = observationsOf(entry);
  const codes = entry.data.cities.flatMap((id) => {
    const city = graph.nodes.get(`cities/${id}`);
    return city?.collection === 'cities' ? [city.data.code] : [];
  });
  const compared = areas.filter((area) => area === 'SSS' || codes.includes(area));
  const measures = followUp.measures.map((measure): MeasureView => {
    const series = measureSeries(measure, observations);
    const indicator = measure.indicator === undefined ? undefined : graph.nodes.get(`indicators/${measure.indicator}`);
    if (indicator?.collection !== 'indicators') return { series, indicator: undefined, comparisons: [] };
    const values = graph.snapshots.get(indicator.id)?.at(-1)?.data.values ?? [];
    const comparisons = compared.map((area) => ({
      name: vocabulary[lang].area[area],
      className: area === 'SSS' ? 'reference' : `series-${Math.max(2, areas.indexOf(area))}`,
      points: values.flatMap((cell) => (cell.area === area && 'value' in cell ? [{ period: cell.period, value: cell.value }] : [])),
    }));
    return {
      series,
      indicator: { title: localize(indicator, lang).data.title, href: href(entryPath(lang, 'indicators', indicator.id)) },
      comparisons: comparisons.filter(({ points }) => points.length > 0),
    };
  });
  return { measures, file: followUp.observations && href(`/files/experiments/${entry.id}/${followUp.observations}`) };
};
