import { expect, test } from 'vitest';
import { finlandMap } from './finlandMap.ts';
import { cases, dataOf, options } from './golden/cases.ts';
import { expectGolden } from './golden/expectGolden.ts';
import { valuesOnMap } from './valuesOnMap.ts';

const places = {
  '091': { lon: 24.9529, lat: 60.1683 },
  '049': { lon: 24.6567, lat: 60.2063 },
  '092': { lon: 25.0402, lat: 60.2937 },
  '853': { lon: 22.2662, lat: 60.4481 },
  '837': { lon: 23.7594, lat: 61.4979 },
  '564': { lon: 25.4718, lat: 65.0139 },
  '179': { lon: 25.7457, lat: 62.2394 },
};
const drawn = (name: string) => finlandMap(valuesOnMap(cases[name]!, places, options).points, options).svg;

for (const name of ['empty', 'one-value', 'all-missing', 'negative', 'eight-series'])
  test(`the values of the case ${name} on the map look as they did`, () => expectGolden(`map-values-${name}-340`, drawn(name)));

test('circles are in proportion to their values by area, and alike when a value is below zero', () => {
  const areas = [
    { id: '091', name: 'Helsinki' },
    { id: '564', name: 'Oulu' },
  ];
  const radii = (values: number[]) =>
    valuesOnMap(
      dataOf(
        areas,
        2020,
        values.map((value) => [value]),
      ),
      places,
      options,
    ).points.map(({ radius }) => radius);
  expect(radii([40, 10])).toEqual([8, 4]);
  expect(radii([40, -10])).toEqual([undefined, undefined]);
});

test('the whole country has no place, and an area without a value says so', () => {
  const areas = [
    { id: 'SSS', name: 'koko maa', reference: true },
    { id: '091', name: 'Helsinki' },
    { id: '564', name: 'Oulu' },
  ];
  const { year, points } = valuesOnMap(dataOf(areas, 2020, [[1, 2, 3], [5], [undefined]]), places, options);
  expect([year, ...points.map(({ name, emphasis }) => `${name} ${emphasis}`)]).toEqual(['2020', 'Helsinki 5,0 true', 'Oulu (ei lukuja) false']);
});
