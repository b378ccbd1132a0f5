/** A snapshot that contradicts its own name, its list of sources or itself. */
import type { Snapshot } from '../schema/entry.ts';
import { isRecord, valueAt } from '../schema/walk.ts';
import type { Finding, GraphRule } from './rule.ts';

export const snapshotFacts: GraphRule<'snapshot-facts'> = {
  name: 'snapshot-facts',
  level: 'error',
  scope: 'graph',
  *find({ content }) {
    for (const snapshot of content.snapshots) yield* factsOf(snapshot);
  },
};

function* factsOf({ file, data, indicator, date }: Snapshot): Generator<Finding<'snapshot-facts'>> {
  const { indicator: named, retrieved } = data;
  if (named !== undefined && named !== indicator) yield { where: { file, path: ['indicator'] }, params: { kind: 'folder', found: named, expected: indicator } };
  if (retrieved !== undefined && retrieved !== date) yield { where: { file, path: ['retrieved'] }, params: { kind: 'date', found: retrieved, expected: date } };
  const sources = new Set((data.sources ?? []).map((source) => valueAt(source, ['id'])));
  const rows = new Set<string>();
  for (const [index, row] of (data.values ?? []).entries()) {
    if (!isRecord(row)) continue;
    const { area, period } = row;
    const source = valueAt(row, ['source']);
    if (typeof source === 'string' && !sources.has(source))
      yield { where: { file, path: ['values', index, 'source'] }, params: { kind: 'source', found: source, expected: [...sources].join(', ') } };
    const key = `${String(area)} ${String(period)}`;
    if (area !== undefined && period !== undefined && rows.has(key))
      yield { where: { file, path: ['values', index] }, params: { kind: 'row', found: key, expected: '' } };
    rows.add(key);
  }
}
