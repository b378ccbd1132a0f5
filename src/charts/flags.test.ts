import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesMeet, grown, lineMeetsBox } from './boxes.ts';
import { flagsOf } from './flags.ts';
import { swarm } from './swarm.ts';

test('no flag covers another or a pole, and all keep inside', () => {
  const wish = fc.record({
    x: fc.integer({ min: 10, max: 330 }),
    y: fc.constant(0),
    width: fc.integer({ min: 10, max: 140 }),
    height: fc.constantFrom(17, 34),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 13 }), (wishes) => {
      const flags = flagsOf(wishes, 340, { top: -6, bottom: 6 });
      expect(flags).toHaveLength(wishes.length);
      for (const [index, { box }] of flags.entries()) {
        expect(box.left >= 0 && box.right <= 340).toBe(true);
        for (const [at, other] of flags.entries()) {
          if (at === index) continue;
          expect(boxesMeet(box, other.box)).toBe(false);
          expect(lineMeetsBox(other.pole, grown(box, -0.5))).toBe(false);
        }
      }
    }),
  );
});

test('dots of a swarm do not overlap and keep to the line when they can', () => {
  expect(swarm([10, 40, 70], 5)).toEqual([0, 0, 0]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 }), (xs) => {
      const away = swarm(xs, 5);
      for (const [index, x] of xs.entries())
        for (const [at, other] of xs.entries()) if (at < index) expect(Math.hypot(x - other, away[index]! - away[at]!)).toBeGreaterThan(9.99);
    }),
  );
});
