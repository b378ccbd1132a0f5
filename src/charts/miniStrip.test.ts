import { expect, test } from 'vitest';
import { miniStrip } from './miniStrip.ts';

const values = [
  { area: 'a', value: -5 },
  { area: 'b', value: 0 },
  { area: 'c', value: 5 },
  { area: 'd', value: undefined },
];
const circles = (svg: string) => [...svg.matchAll(/cx="([^"]+)"[^>]*class="([^"]+)"/g)].map((match) => [Number(match[1]), match[2]]);

test('each area stands by its value, the strong one last, so that nothing covers it', () => {
  expect(circles(miniStrip(values, 'b'))).toEqual([
    [6, 'mini-dot'],
    [114, 'mini-dot'],
    [60, 'mini-strong'],
  ]);
});

test('with nothing to compare there is no strip', () => {
  expect(miniStrip(values, 'd')).toBe('');
  expect(miniStrip([{ area: 'a', value: 1 }], 'a')).toBe('');
  expect(miniStrip([], 'a')).toBe('');
});

test('equal values stand in the middle', () => {
  expect(
    circles(
      miniStrip(
        [
          { area: 'a', value: 2 },
          { area: 'b', value: 2 },
        ],
        'a',
      ),
    ),
  ).toEqual([
    [60, 'mini-dot'],
    [60, 'mini-strong'],
  ]);
});
