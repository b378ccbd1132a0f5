/** What the follow-up plans of several experiments measure in common, and where they differ. */
import type { DataOf } from '../schema/entry.ts';

type FollowUp = NonNullable<DataOf<'experiments'>['followUp']>;
type Measure = FollowUp['measures'][number];

export interface Plan {
  /** Id of the experiment. */
  experiment: string;
  measures: readonly Measure[];
}

export interface MeasureUse {
  experiment: string;
  measure: Measure;
}

/** Parts of a plan by which figures of two experiments may fail to be comparable. */
export const comparedParts = ['unit', 'method', 'schedule', 'measuredBy'] as const;
export type ComparedPart = (typeof comparedParts)[number];

export interface SharedMeasure {
  /** Key of the measure in the shared criteria, or of the indicator. */
  key: string;
  kind: 'shared' | 'indicator';
  uses: MeasureUse[];
  /** Parts that the plans word differently; what only some of them tell differs too. */
  differences: ComparedPart[];
}

export interface MeasuresOfPlans {
  /** Measures that at least two experiments have, the most used first. */
  common: SharedMeasure[];
  /** How many experiments use each measure of the shared criteria. */
  uses: ReadonlyMap<string, number>;
  /** Measures that one experiment alone has. */
  single: MeasureUse[];
}

/** Measures are the same when they name the same shared measure, or else the same indicator. */
export const sharedMeasures = (plans: readonly Plan[]): MeasuresOfPlans => {
  const groups = new Map<string, { key: string; kind: SharedMeasure['kind']; uses: MeasureUse[] }>();
  const single: MeasureUse[] = [];
  for (const { experiment, measures } of plans) {
    for (const measure of measures) {
      const key = measure.shared ?? measure.indicator;
      const kind = measure.shared === undefined ? 'indicator' : 'shared';
      if (key === undefined) single.push({ experiment, measure });
      else {
        const group = groups.get(`${kind} ${key}`) ?? { key, kind, uses: [] };
        group.uses.push({ experiment, measure });
        groups.set(`${kind} ${key}`, group);
      }
    }
  }
  const experimentsOf = (uses: readonly MeasureUse[]): number => new Set(uses.map(({ experiment }) => experiment)).size;
  const all = [...groups.values()];
  return {
    common: all
      .filter(({ uses }) => experimentsOf(uses) > 1)
      .map((group) => ({ ...group, differences: comparedParts.filter((part) => new Set(group.uses.map(({ measure }) => measure[part])).size > 1) }))
      .sort((a, b) => experimentsOf(b.uses) - experimentsOf(a.uses) || (a.key < b.key ? -1 : 1)),
    uses: new Map(all.flatMap(({ kind, key, uses }) => (kind === 'shared' ? [[key, experimentsOf(uses)] as const] : []))),
    single: [...single, ...all.filter(({ uses }) => experimentsOf(uses) === 1).flatMap(({ uses }) => uses)],
  };
};
