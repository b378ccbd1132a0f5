import { expect, test } from 'vitest';
import { makeKey } from './makeKey.ts';

test('keys are made of the first words and are unlike those taken', () => {
  expect(makeKey('Kävijät pihalla: Ærø & Straße', new Set())).toBe('kavijat-pihalla-aero-strasse');
  expect(makeKey('Kävijät', new Set(['kavijat', 'kavijat-2']))).toBe('kavijat-3');
  expect(makeKey('العربية 🌳', new Set())).toBe('item');
  expect(makeKey(`${'pitkä '.repeat(20)}`, new Set())).toBe('pitka-pitka-pitka-pitka-pitka-pitka');
  expect(makeKey('x'.repeat(90), new Set())).toBe('x'.repeat(40));
});
