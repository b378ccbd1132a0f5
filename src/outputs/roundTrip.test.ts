/** What we publish, a reader reads back equal. */
import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotData } from '../schema/entry.ts';
import { snapshots } from '../schema/snapshots.ts';
import { areas, missingReasons } from '../schema/vocabulary.ts';
import { readCube } from '../statistics/cube.ts';
import { jsonStat } from './jsonStat.ts';
import { observationRows } from './observations.ts';
import { tidyCsv } from './tidyCsv.ts';

const snapshotWith = (values: unknown): SnapshotData =>
  snapshots.parse({
    indicator: 'population',
    retrieved: '2026-11-24',
    method: 'compiled',
    provenance: { fi: 'Koottu.', sv: 'Sammanställt.', en: 'Compiled.' },
    unit: 'persons, "all"',
    sources: [{ id: 'a', publisher: 'Tilastokeskus', dataset: 'Väestö,\n"11ra"' }],
    values,
  });

/** Any snapshot: some of the areas and years, each with a value or a reason. */
const anySnapshot = fc
  .uniqueArray(fc.record({ area: fc.constantFrom(...areas), period: fc.integer({ min: 1990, max: 2030 }).map(String) }), {
    selector: ({ area, period }) => `${area} ${period}`,
    minLength: 1,
    maxLength: 30,
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map((cell) =>
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ ...cell, value: value === 0 ? 0 : value, source: 'a' })),
          fc.constant({ ...cell, value: 0, status: 'preliminary' as const, source: 'a' }),
          fc.constantFrom(...missingReasons).map((missing) => ({ ...cell, missing })),
        ),
      ),
    ),
  )
  .map(snapshotWith);

const keyed = (snapshot: SnapshotData) => new Map(snapshot.values.map((cell) => [`${cell.area} ${cell.period}`, cell]));

describe('what we publish is read back equal', () => {
  it('as CSV', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const rows = csvParse(tidyCsv(observationRows(snapshot)));
        expect(rows).toHaveLength(snapshot.values.length);
        for (const row of rows) {
          const cell = keyed(snapshot).get(`${row['area_code']} ${row['period']}`);
          expect(row['unit']).toBe('persons, "all"');
          if (cell && 'value' in cell) expect([Number(row['value']), row['status']]).toEqual([cell.value, cell.status ?? 'final']);
          else expect([row['value'], row['status']]).toEqual(['', cell?.missing]);
        }
      }),
    );
  });

  it('as JSON-stat, by the reader of our importers', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const cube = readCube(JSON.stringify(jsonStat(snapshot, { title: 'Population', decimals: 0, page: 'https://example.org/' })));
        const [area, period] = cube.axes;
        let seen = 0;
        for (const [a, place] of (area?.categories ?? []).entries())
          for (const [p, year] of (period?.categories ?? []).entries()) {
            const cell = keyed(snapshot).get(`${place.code} ${year.code}`);
            const { value, status } = cube.at([a, p, 0]);
            if (cell) seen++;
            if (cell && 'value' in cell) expect([value, status ?? 'final']).toEqual([cell.value, cell.status ?? 'final']);
            else expect([value, status]).toEqual([null, cell?.missing ?? 'not-found']);
          }
        expect(seen).toBe(snapshot.values.length);
      }),
    );
  });
});
