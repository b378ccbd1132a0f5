import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesMeet } from './boxes.ts';
import { untidy } from './golden/boxesOf.ts';
import { cases, dataOf, options } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { lineChart } from './lineChart.ts';

describe('golden line charts', () => {
  for (const [name, data] of Object.entries(cases)) {
    test(`${name}, for a telephone`, () => expectGolden(`line-${name}-340`, lineChart(data, options).svg));
  }
  test('eight series, wide', () => expectGolden('line-eight-series-720', lineChart(cases['eight-series']!, { ...options, width: 720, lang: 'en' }).svg));
  for (const width of [340, 720])
    test(`breaks in the series and revised values, ${width} wide`, () => {
      const data = cases['eight-series']!;
      const values = data.values.map((cell) => ('value' in cell && cell.area === '049' && cell.period > '2023' ? { ...cell, revised: true } : cell));
      expectGolden(`line-breaks-${width}`, lineChart({ ...data, values }, { ...options, width, breaks: ['2022', '2024-06', '1990'] }).svg);
    });
  test('gaps bridged and one area emphasised', () =>
    expectGolden('line-gaps-bridged-720', lineChart(cases['gaps']!, { ...options, width: 720, bridges: true, emphasis: ['049'] }).svg));
});

test('a missing value is neither drawn nor zero, and breaks the line', () => {
  const { svg, marks } = lineChart(dataOf([{ id: 'a', name: 'A' }], 2000, [[5, 6, undefined, 7, 8, undefined, 9]]), options);
  expect(marks.map(({ period, value }) => [period, value])).toEqual([
    ['2000', 5],
    ['2001', 6],
    ['2003', 7],
    ['2004', 8],
    ['2006', 9],
  ]);
  const path = / d="([^"]+)"/.exec(svg)?.[1] ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(svg.match(/<circle /g)).toHaveLength(1);
});

test('a break is a line between the years that it parts, named above, and no text covers another', () => {
  for (const width of [340, 720])
    for (const [name, breaks] of [
      ['eight-series', ['2022', '2024', '2025']],
      ['long-labels', ['2020']],
      ['negative', ['2021']],
    ] as const) {
      const { svg } = lineChart(cases[name]!, { ...options, width, breaks });
      expect(svg).toContain('class="break"');
      expect([name, width, untidy(svg)]).toEqual([name, width, []]);
    }
});

test('years that nobody lists break the line of yearly figures but not that of elections', () => {
  const of = (years: readonly string[]) =>
    lineChart({ areas: [{ id: 'a', name: 'A' }], values: years.map((period, index) => ({ area: 'a', period, value: index })) }, options).svg;
  expect(of(['2010', '2011', '2018', '2019'])).toMatch(/ d="M[^M]+M[^M]+"/);
  expect(of(['2004', '2008', '2012', '2017', '2021'])).toMatch(/ d="M[^M]+"/);
});

test('the drawing is an image with a name and a description whose ids differ by width, without inline style', () => {
  for (const width of [340, 720]) {
    const { svg } = lineChart(cases['eight-series']!, { ...options, width, title: 'A & B <"c">' });
    expect(svg).toContain(`role="img" aria-labelledby="figure-${width}-title figure-${width}-desc"`);
    expect(svg).toContain(`<title id="figure-${width}-title">A &amp; B &lt;&quot;c&quot;&gt;</title>`);
    expect(svg).not.toMatch(/\sstyle=|<style|NaN|undefined|Infinity/);
  }
});

test('areas keep the colour they are given, and the others follow their order', () => {
  const areas = [
    { id: 'a', name: 'A', series: 5 },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C', reference: true },
  ];
  const { svg } = lineChart(
    dataOf(areas, 2000, [
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
    options,
  );
  expect([...svg.matchAll(/class="line ([^"]+)"/g)].map(([, name]) => name)).toEqual(['series-5', 'series-1', 'reference']);
});

const name = fc.oneof(
  fc.constantFrom('Helsinki', 'Jyväskylä', 'Pohjois-Karjalan maakunta', 'Keskuskaupunkiseudunyhteistyöalue'),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const rows = fc.integer({ min: 1, max: 8 }).chain((years) =>
  fc.array(fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined }), { minLength: years, maxLength: years }), {
    minLength: 1,
    maxLength: 8,
  }),
);

test('no two labels of series ever overlap or leave the drawing, and every series with a value has one', () => {
  fc.assert(
    fc.property(rows, fc.array(name, { minLength: 8, maxLength: 8 }), fc.constantFrom(340, 720), (values, names, width) => {
      const areas = values.map((_, index) => ({ id: String(index), name: names[index] ?? '' }));
      const { labels, height, svg } = lineChart(dataOf(areas, 2000, values), { ...options, width });
      expect(labels).toHaveLength(values.filter((row) => row.some((value) => value !== undefined)).length);
      for (const [index, { box }] of labels.entries()) {
        for (const other of labels.slice(index + 1))
          expect(boxesMeet({ ...box, top: box.top + 0.01 }, { ...other.box, bottom: other.box.bottom - 0.01, top: other.box.top + 0.01 })).toBe(false);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height + 0.01);
        expect(box.left).toBeGreaterThanOrEqual(0);
      }
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 200 },
  );
});
