/** The newest snapshot of an indicator as the figure's data: values by area and year, or the reason why one is missing. */
import { collator, formatNumber } from '../i18n/formats.ts';
import { vocabulary } from '../i18n/vocabulary.ts';
import type { EntryOf, Snapshot } from '../schema/entry.ts';
import { areas, type Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';

export type FigureCell = { year: string; value: number; computed: boolean } | { year: string; missing: string };

export interface FigureSeries {
  area: string;
  name: string;
  cells: FigureCell[];
}

export interface IndicatorFigure {
  years: string[];
  series: FigureSeries[];
  decimals: number;
  snapshot: Snapshot['data'];
  /** Highest and lowest value of the newest year that has at least two values; undefined when there is none. */
  extremes: { year: string; highest: { name: string; value: number }; lowest: { name: string; value: number } } | undefined;
}

const cellOf = (values: Snapshot['data']['values'], area: string, year: string, lang: Lang): FigureCell => {
  const found = values.find((value) => value.area === area && value.period === year);
  if (!found) return { year, missing: vocabulary[lang].missingReason['not-found'] };
  return 'value' in found ? { year, value: found.value, computed: found.status === 'computed' } : { year, missing: vocabulary[lang].missingReason[found.missing] };
};

const extremesOf = (series: readonly FigureSeries[], years: readonly string[]): IndicatorFigure['extremes'] => {
  for (const year of [...years].reverse()) {
    const known = series
      .filter((one) => one.area !== 'SSS')
      .flatMap(({ name, cells }) => cells.flatMap((cell) => (cell.year === year && 'value' in cell ? [{ name, value: cell.value }] : [])))
      .sort((a, b) => b.value - a.value);
    const [highest] = known;
    const lowest = known.at(-1);
    if (highest && lowest && known.length > 1) return { year, highest, lowest };
  }
  return undefined;
};

/** The figure of an indicator in a language; undefined when there is no snapshot yet. */
export const indicatorFigure = async (indicator: EntryOf<'indicators'>, lang: Lang): Promise<IndicatorFigure | undefined> => {
  const snapshot = (await siteContent()).graph.snapshots.get(indicator.id)?.at(-1)?.data;
  if (!snapshot) return undefined;
  const years = [...new Set(snapshot.values.map((value) => value.period))].sort();
  const order = collator(lang);
  const present = new Set(snapshot.values.map((value) => value.area));
  const series = areas
    .filter((area) => present.has(area))
    .map((area) => ({ area, name: vocabulary[lang].area[area], cells: years.map((year) => cellOf(snapshot.values, area, year, lang)) }))
    .sort((a, b) => Number(a.area === 'SSS') - Number(b.area === 'SSS') || order.compare(a.name, b.name));
  return { years, series, decimals: indicator.data.decimals, snapshot, extremes: extremesOf(series, years) };
};

/** A cell as text. */
export const cellText = (cell: FigureCell, lang: Lang, decimals: number): string => ('value' in cell ? formatNumber(lang, cell.value, decimals) : '–');
