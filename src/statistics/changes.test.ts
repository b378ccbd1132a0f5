import { expect, test } from 'vitest';
import { snapshots } from '../schema/snapshots.ts';
import { changesBetween } from './changes.ts';
import { hasOtherMeaning, snapshotOf, snapshotText } from './snapshotOf.ts';

const asked = {
  system: 'statfin' as const,
  indicator: 'population',
  unit: 'persons',
  retrieved: '2026-11-24',
  dataset: 'StatFin vaerak/11ra',
  query: '{"query":[]}',
  address: 'https://stat.fi/tilasto/vaerak',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  digest: 'a'.repeat(64),
};
const series = {
  title: 'Väestö',
  unit: 'lukumäärä',
  unknownAreas: [],
  cells: [
    { area: '049' as const, period: '2021', value: 297132 },
    { area: '049' as const, period: '2022', value: 305274, status: 'preliminary' as const },
    { area: '092' as const, period: '2022', missing: 'suppressed' as const },
  ],
};

test('a snapshot is the same text each time, one value a line, and valid', () => {
  const text = snapshotText(snapshotOf(series, asked));
  expect(text).toBe(snapshotText(snapshotOf(series, asked)));
  expect(text).toContain('    { "area": "049", "period": "2022", "value": 305274, "status": "preliminary", "source": "statfin" },\n');
  expect(text.endsWith('  ]\n}\n')).toBe(true);
  expect(snapshots.parse(JSON.parse(text))).toEqual(snapshotOf(series, asked));
});

test('between two snapshots values are new, revised, withdrawn or of another status', () => {
  const older = snapshotOf(series, asked);
  const newer = snapshotOf(
    {
      ...series,
      cells: [
        { area: '049', period: '2022', value: 305274 },
        { area: '092', period: '2022', value: 242819 },
        { area: '092', period: '2023', missing: 'not-published' },
        { area: '179', period: '2022', value: 0 },
      ],
    },
    asked,
  );
  expect(changesBetween(older, newer)).toEqual([
    { area: '049', period: '2022', kind: 'status', from: 'preliminary', to: 'final' },
    { area: '092', period: '2022', kind: 'new', value: 242819 },
    { area: '179', period: '2022', kind: 'new', value: 0 },
    { area: '049', period: '2021', kind: 'withdrawn', from: 297132 },
  ]);
  expect(changesBetween(newer, older)).toContainEqual({ area: '092', period: '2022', kind: 'withdrawn', from: 242819 });
  expect(changesBetween(older, older)).toEqual([]);
});

test('another title is another meaning; other spaces or a closing year are not', () => {
  const titled = (title: string) => snapshotOf({ ...series, title }, asked);
  expect(hasOtherMeaning(titled('Väestö 15+'), titled('Väestö 20+'))).toBe(true);
  expect(hasOtherMeaning(titled('Väestö  31.12. (-2019)'), titled('väestö 31.12.'))).toBe(false);
  expect(hasOtherMeaning({ ...titled('Koottu'), method: 'compiled' }, titled('Väestö'))).toBe(false);
  expect(hasOtherMeaning(undefined, titled('Väestö'))).toBe(false);
});
