/** What changed between two snapshots of an indicator. */
import type { SnapshotData } from '../schema/entry.ts';

type Observation = SnapshotData['values'][number];

/** A cell that changed: new, revised from one value to another, withdrawn, or missing for another reason. */
export type Change = { area: Observation['area']; period: string } & (
  | { kind: 'new'; value: number }
  | { kind: 'revised'; from: number; to: number }
  | { kind: 'withdrawn'; from: number }
  | { kind: 'status'; from: string; to: string }
);

/** Changes in the order of the newer snapshot, then what it no longer holds. A reason for a missing value that changes is no change of a figure. */
export const changesBetween = (older: Pick<SnapshotData, 'values'>, newer: Pick<SnapshotData, 'values'>): Change[] => {
  const before = new Map(older.values.map((value) => [keyOf(value), value]));
  const after = new Map(newer.values.map((value) => [keyOf(value), value]));
  const found = newer.values.flatMap((value): Change[] => changeOf(before.get(keyOf(value)), value));
  const gone = older.values.flatMap((value): Change[] =>
    'value' in value && !after.has(keyOf(value)) ? [{ area: value.area, period: value.period, kind: 'withdrawn', from: value.value }] : [],
  );
  return [...found, ...gone];
};

const keyOf = ({ area, period }: Observation): string => `${area} ${period}`;

const changeOf = (old: Observation | undefined, now: Observation): Change[] => {
  const cell = { area: now.area, period: now.period };
  const [from, to] = [old && 'value' in old ? old : undefined, 'value' in now ? now : undefined];
  if (to && !from) return [{ ...cell, kind: 'new', value: to.value }];
  if (from && !to) return [{ ...cell, kind: 'withdrawn', from: from.value }];
  if (!from || !to) return [];
  if (from.value !== to.value) return [{ ...cell, kind: 'revised', from: from.value, to: to.value }];
  const [was, is] = [from.status ?? 'final', to.status ?? 'final'];
  return was === is ? [] : [{ ...cell, kind: 'status', from: was, to: is }];
};
