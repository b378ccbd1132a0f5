/** What the page tells the figure's script, and what the reader's choices make of it. */
import type { ChartData, Inhabitants, Observation } from '../charts/chartData.ts';
import type { Lang } from '../schema/vocabulary.ts';

/** Written into the page as JSON beside the drawing. */
export interface FigureData {
  lang: Lang;
  kind: 'line' | 'dots';
  earlier?: string | undefined;
  bridges: boolean;
  /** Years from which on the figures are not comparable with those before. */
  breaks: readonly string[];
  /** Inhabitants by area and year when the figure is a count that may be shown per so many of them. */
  per?: Inhabitants | undefined;
  decimals: number;
  unit: string;
  /** Unit per so many inhabitants. */
  perUnit: string;
  /** Unit when the first year is 100; `{year}` stands for the year. */
  indexUnit: string;
  title: string;
  desc: string;
  noData: string;
  missing: Readonly<Record<string, string>>;
  data: PackedData;
}

/** Chart data as the page carries them: an area by its number, its year, the value or the reason why there is none, and 1 when it was revised. */
export interface PackedData {
  areas: ChartData['areas'];
  rows: readonly (readonly [area: number, period: string, value: number | string, revised?: 1])[];
}

/** Chart data as few bytes; what charts do not need is left out. */
export const packed = ({ areas, values }: ChartData): PackedData => ({
  areas,
  rows: values.map((cell) => {
    const at = areas.findIndex(({ id }) => id === cell.area);
    return 'value' in cell ? (cell.revised ? [at, cell.period, cell.value, 1] : [at, cell.period, cell.value]) : [at, cell.period, cell.missing];
  }),
});

/** The chart data again. */
export const unpacked = ({ areas, rows }: PackedData): ChartData => ({
  areas,
  values: rows.map(([at, period, value, revised]): Observation => {
    const area = areas[at]?.id ?? '';
    return typeof value === 'number' ? { area, period, value, ...(revised ? { revised: true } : {}) } : { area, period, missing: value };
  }),
});

export interface Choice {
  /** Areas to show; all when empty. */
  areas: readonly string[];
  /** Shows each area's values against its own value of the first year in which all have one. */
  index: boolean;
  /** First and last year to show, as the address says them; all when empty. */
  from?: string | undefined;
  to?: string | undefined;
  /** Shows counts per so many inhabitants. */
  per?: boolean | undefined;
}

/** First year in which every shown area has a value other than zero; undefined when there is none. */
export const baseYear = (data: ChartData): string | undefined => {
  const years = [...new Set(data.values.map(({ period }) => period))].sort();
  return years.find((year) =>
    data.areas.every((area) => data.values.some((cell) => cell.area === area.id && cell.period === year && 'value' in cell && cell.value !== 0)),
  );
};

/** Counts per so many inhabitants of their area and year; what has no number of inhabitants is missing. */
const perInhabitants = (values: readonly Observation[], { times, of }: Inhabitants): Observation[] =>
  values.map((cell) => {
    if (!('value' in cell)) return cell;
    const inhabitants = of[`${cell.area} ${cell.period}`];
    return inhabitants ? { ...cell, value: (cell.value / inhabitants) * times } : { area: cell.area, period: cell.period, missing: 'not-found' };
  });

/** The data that the choice leaves, and the base year when they are an index. A choice that leaves no year is passed over. */
export const chosenData = (
  data: ChartData,
  { areas, index, from = '', to = '', per }: Choice,
  inhabitants?: Inhabitants,
): { data: ChartData; base: string | undefined } => {
  const inYears = data.values.filter(({ period }) => (!from || period >= from) && (!to || period <= to));
  const values = (inYears.length > 0 ? inYears : data.values).filter(({ area }) => areas.length === 0 || areas.includes(area));
  const shown = {
    areas: data.areas.filter(({ id }) => areas.length === 0 || areas.includes(id)),
    values: per && inhabitants ? perInhabitants(values, inhabitants) : values,
  };
  const base = index ? baseYear(shown) : undefined;
  if (base === undefined) return { data: shown, base };
  const bases = new Map(shown.values.flatMap((cell): [string, number][] => (cell.period === base && 'value' in cell ? [[cell.area, cell.value]] : [])));
  const indexed = shown.values.map(
    (cell): Observation => ('value' in cell ? { ...cell, value: (cell.value / (bases.get(cell.area) ?? cell.value)) * 100 } : cell),
  );
  return { data: { areas: shown.areas, values: indexed }, base };
};

/** The mark that a key leads to: left and right through the years of an area, up and down through the areas of a year. */
export const nextMark = <M extends { area: string; period: string; value: number }>(marks: readonly M[], at: M | undefined, key: string): M | undefined => {
  if (!at) return marks.at(-1);
  const sameArea = marks.filter(({ area }) => area === at.area).sort((a, b) => (a.period < b.period ? -1 : 1));
  const sameYear = marks.filter(({ period }) => period === at.period).sort((a, b) => b.value - a.value);
  const step = (list: readonly M[], by: number): M => list[Math.min(list.length - 1, Math.max(0, list.indexOf(at) + by))] ?? at;
  if (key === 'ArrowLeft') return step(sameArea, -1);
  if (key === 'ArrowRight') return step(sameArea, 1);
  if (key === 'ArrowUp') return step(sameYear, -1);
  if (key === 'ArrowDown') return step(sameYear, 1);
  if (key === 'Home') return sameArea[0];
  if (key === 'End') return sameArea.at(-1);
  return at;
};
