/** One measure of a follow-up with its plan and its observations, and what may be said of them without claiming an effect. */
import type { DataOf } from '../schema/entry.ts';
import type { missingReasons } from '../schema/vocabulary.ts';
import type { Observation } from './observation.ts';

export type Measure = NonNullable<DataOf<'experiments'>['followUp']>['measures'][number];

type Reason = (typeof missingReasons)[number];

export interface SeriesRow {
  period: string;
  /** Undefined when it is missing, which is never zero. */
  value: number | undefined;
  missing: Reason | undefined;
  uncertainty: number | undefined;
  n: number | undefined;
  notes: Observation['notes'];
}

type Datum = { period: string; value: number } | { missing: Reason };

export interface MeasureSeries {
  measure: Measure;
  /** In order of time. */
  rows: SeriesRow[];
  baseline: Datum | undefined;
  target: Datum | undefined;
  /** How many decimals the numbers are written with: as many as the most exact of them has, two at most. */
  decimals: number;
}

export const measureSeries = (measure: Measure, observations: readonly Observation[]): MeasureSeries => {
  const rows = observations
    .filter((each) => each.measure === measure.id)
    .map((each): SeriesRow => {
      const { period, uncertainty, n, notes } = each;
      const reason = 'missing' in each ? each.missing : undefined;
      return { period, value: 'value' in each ? each.value : undefined, missing: reason, uncertainty, n, notes };
    })
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const { baseline, target } = measure;
  const numbers = [
    ...rows.flatMap(({ value, uncertainty }) => [value, uncertainty]),
    ...[baseline, target].map((datum) => (datum && 'value' in datum ? datum.value : undefined)),
  ];
  return { measure, rows, baseline, target, decimals: Math.max(0, ...numbers.map(decimalsOf)) };
};

const decimalsOf = (value: number | undefined): number =>
  value === undefined ? 0 : ([0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 2);

export interface SeriesFacts {
  /** The newest observation with a value. */
  newest: SeriesRow | undefined;
  /** Whether the newest differs from the baseline by more than both uncertainties; undefined when one of them is not known. */
  isBeyondUncertainty: boolean | undefined;
  /** The observation at the time that the target was set for. */
  atTarget: SeriesRow | undefined;
  /** Whether the target was reached then; undefined when the plan does not say which way is better. */
  isReached: boolean | undefined;
}

/** The baseline's uncertainty is that of the observation of its period. */
export const seriesFacts = ({ measure, rows, baseline, target }: MeasureSeries): SeriesFacts => {
  const known = rows.filter(({ value }) => value !== undefined);
  const start = baseline && 'value' in baseline ? baseline : undefined;
  const newest = known.filter(({ period }) => period !== start?.period).at(-1);
  const before = known.find(({ period }) => period === start?.period);
  const isBeyondUncertainty =
    start && newest?.value !== undefined && newest.uncertainty !== undefined && before?.uncertainty !== undefined
      ? Math.abs(newest.value - start.value) > newest.uncertainty + before.uncertainty
      : undefined;
  const aim = target && 'value' in target ? target : undefined;
  const atTarget = known.find(({ period }) => period === aim?.period);
  const better = measure.direction;
  const isReached =
    aim && atTarget?.value !== undefined && (better === 'higher-is-better' || better === 'lower-is-better')
      ? better === 'higher-is-better'
        ? atTarget.value >= aim.value
        : atTarget.value <= aim.value
      : undefined;
  return { newest, isBeyondUncertainty, atTarget, isReached };
};
