import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

test('labels with room stay where they are, labels that touch move apart evenly', () => {
  expect(
    spreadLabels(
      [
        { at: 20, size: 10 },
        { at: 80, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 80]);
  expect(
    spreadLabels(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([40, 50, 60]);
  expect(
    spreadLabels(
      [
        { at: 99, size: 10 },
        { at: 98, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([95, 80]);
});

test('labels keep their order, never overlap and stay inside when they fit', () => {
  const label = fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), size: fc.integer({ min: 5, max: 40 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 10 }), (labels) => {
      const middles = spreadLabels(labels, 0, 400);
      const sorted = labels.map((each, index) => ({ ...each, middle: middles[index] ?? 0 })).sort((a, b) => a.middle - b.middle);
      for (const [index, next] of sorted.entries()) {
        const before = sorted[index - 1];
        expect(next.middle - next.size / 2).toBeGreaterThanOrEqual(before ? before.middle + before.size / 2 - 1e-6 : -1e-6);
        expect(next.middle + next.size / 2).toBeLessThanOrEqual(400 + 1e-6);
        if (before) expect(before.at).toBeLessThanOrEqual(next.at);
      }
    }),
  );
});
