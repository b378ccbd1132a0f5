/** Data that the golden drawings and the property tests share. */
import type { Area, ChartData, ChartOptions, Observation } from '../chartData.ts';

export const options: ChartOptions = {
  id: 'figure',
  title: 'Otsikko',
  desc: 'Mitä kuvio näyttää.',
  width: 340,
  lang: 'fi',
  decimals: 1,
  unit: '% väestöstä',
  noData: 'ei lukuja',
};

const cities: readonly Area[] = [
  { id: '091', name: 'Helsinki' },
  { id: '049', name: 'Espoo' },
  { id: '092', name: 'Vantaa' },
  { id: '853', name: 'Turku' },
  { id: '837', name: 'Tampere' },
  { id: '564', name: 'Oulu' },
  { id: '179', name: 'Jyväskylä' },
  { id: 'SSS', name: 'koko maa', reference: true },
];

const longNames: readonly Area[] = [
  { id: '1', name: 'Pohjois-Karjalan maakunnan keskuskaupunkiseutu' },
  { id: '2', name: 'Pääkaupunkiseudun kuntayhteistyöalue & <saaristo>' },
  { id: '3', name: 'Lounaisrannikkokuntayhtymänhallintoaluesuunnitelma' },
];

/** A row of values per area from a year on; `undefined` is a missing value. */
export const dataOf = (areas: readonly Area[], first: number, rows: readonly (readonly (number | undefined)[])[]): ChartData<'not-found'> => ({
  areas,
  values: areas.flatMap((area, index) =>
    (rows[index] ?? []).map((value, at): Observation<'not-found'> => {
      const cell = { area: area.id, period: String(first + at) };
      return value === undefined ? { ...cell, missing: 'not-found' } : { ...cell, value };
    }),
  ),
});

const none = undefined;

export const cases: Record<string, ChartData<'not-found'>> = {
  empty: { areas: [], values: [] },
  'one-value': dataOf(cities.slice(0, 1), 2020, [[4.2]]),
  'all-missing': dataOf(cities.slice(0, 2), 2018, [
    [none, none],
    [none, none],
  ]),
  negative: dataOf(cities.slice(0, 2), 2018, [
    [-2.4, -1.1, 0, 3.2],
    [1.2, -4.6, -3.1, -0.04],
  ]),
  'eight-series': dataOf(cities, 2020, [
    [16.6, 17.3, 18.3, 19.6, 20.4, 21.2],
    [19, 20.1, 21.9, 23.6, 25, 25.9],
    [21.6, 23, 24.8, 26.9, 28.7, 29.9],
    [12.3, 12.9, 13.8, 15.3, 16.7, 17.9],
    [8.1, 8.5, 9.4, 10.4, 11.4, 12],
    [4.5, 4.8, 5.2, 6, 6.5, 6.9],
    [5.4, 5.6, 6, 6.8, 7.6, 8],
    [7.8, 8.3, none, none, none, none],
  ]),
  'long-labels': dataOf(longNames, 2018, [
    [5.1, 4.8, 5.2, 5.3],
    [5.3, 5.5, 5.1, 5.4],
    [8.1, 8.4, 9.9, 5.5],
  ]),
  gaps: dataOf(cities.slice(0, 3), 2010, [
    [14, 14.5, none, none, none, none, none, 12.2, none, 12],
    [9.4, 9.3, none, none, none, none, none, none, none, 9.6],
    [none, 10.6, none, none, none, none, none, none, none, 10],
  ]),
};
