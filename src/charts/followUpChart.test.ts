import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpChart } from './followUpChart.ts';
import { planFollowUp } from './followUpPlan.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { followUpCases } from './golden/followUpCases.ts';
import { periodAt } from './periodAt.ts';

const options = {
  id: 'follow-up-visits',
  title: 'Kävijät',
  desc: 'Kuvaus',
  lang: 'fi',
  decimals: 0,
  unit: 'ihmistä laskentapäivässä',
  noData: 'ei lukuja',
} as const;

describe('golden follow-up charts', () => {
  for (const [name, data] of Object.entries(followUpCases))
    for (const width of [340, 720])
      test(`${name}, ${width} wide`, () => expectGolden(`followup-${name}-${width}`, followUpChart(data, { ...options, width }).svg));
});

test('what is missing is neither drawn as a value nor as zero, and breaks the line', () => {
  const { svg, marks } = followUpChart(followUpCases['full']!, { ...options, width: 720 });
  expect(marks.map(({ period, value }) => [period, value])).toEqual([
    ['2021-05', 14],
    ['2021-08', 46],
    ['2022-08', 39],
    ['2022-09', 38],
    ['2024-09', 29],
  ]);
  expect(svg.match(/class="observed-line"/g)).toHaveLength(1);
  expect(svg).toContain('>ei kerätty</text>');
  expect(svg).toContain('data-period="2023-09"');
});

test('baseline and target are lines at their values, uncertainty is as long as it says', () => {
  const data = followUpCases['full']!;
  const plan = planFollowUp(data, { ...options, width: 720 });
  const { svg } = followUpChart(data, { ...options, width: 720 });
  const level = (name: string) => Number(new RegExp(`class="level ${name}"[^>]* y1="([\\d.]+)"`).exec(svg)?.[1]);
  expect(level('baseline')).toBeCloseTo(plan.y(14), 0);
  expect(level('target')).toBeCloseTo(plan.y(40), 0);
  const [, top, bottom] = /class="whisker" d="M[\d.]+ ([\d.]+)h10m-5 0V([\d.]+)/.exec(svg) ?? [];
  expect(Number(top)).toBeCloseTo(plan.y(19), 0);
  expect(Number(bottom)).toBeCloseTo(plan.y(9), 0);
});

test('periods stand in their middle', () => {
  expect([periodAt('2021'), periodAt('2021-01'), periodAt('2021-12')].map((at) => Number(at.toFixed(3)))).toEqual([2021.5, 2021.042, 2021.958]);
  expect(periodAt('2021-05-31')).toBeLessThan(periodAt('2021-06-01'));
});

test('whatever the numbers, all is drawn inside, in order of time', () => {
  const observation = fc.record({
    value: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    uncertainty: fc.option(fc.double({ min: 0, max: 1e4, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(fc.option(observation, { nil: undefined }), { maxLength: 12 }), fc.constantFrom(340, 720), fc.boolean(), (rows, width, aimed) => {
      const observations = rows.map((row, index) =>
        row ? { period: String(2000 + index), ...row, text: row.value.toFixed(1) } : { period: String(2000 + index), reason: 'ei vielä mitattu' },
      );
      const data = { observations, target: aimed ? { period: '2001', value: 5, label: 'tavoite, johon pyritään 5' } : undefined, comparisons: [] };
      const { svg, marks, height } = followUpChart(data, { ...options, width });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      for (const [index, mark] of marks.entries()) {
        expect(mark.x).toBeGreaterThan(marks[index - 1]?.x ?? 0);
        expect(mark.x).toBeLessThan(width);
        expect(mark.y).toBeGreaterThanOrEqual(0);
        expect(mark.y).toBeLessThan(height);
      }
    }),
    { numRuns: 150 },
  );
});
