/** The shared cases and one of forty areas, for the figures that are drawn for whole regions too. */
import type { ChartData, ChartOptions } from '../chartData.ts';
import { cases, dataOf, options } from './cases.ts';

const names =
  'Akaa Espoo Forssa Hamina Hanko Heinola Helsinki Huittinen Hyvinkää Hämeenlinna Iisalmi Imatra Joensuu Jyväskylä Järvenpää Kajaani Kemi Kerava Kokkola Kotka Kouvola Kuopio Lahti Lappeenranta Lohja Mikkeli Naantali Nokia Oulu Pietarsaari Pori Porvoo Raahe Rauma Rovaniemi Salo Seinäjoki Tampere Turku Vantaa'.split(
    ' ',
  );

/** Forty values that look scattered and stay the same. */
const forty: ChartData<'not-found'> = dataOf(
  names.map((name, index) => ({ id: String(index), name })),
  2023,
  names.map((_, index) => [4 + ((index * 37) % 41) / 5, index === 5 ? undefined : 5 + ((index * 29) % 43) / 4 + (index === 7 ? 6 : 0)]),
);

/** Values on both sides of zero, equal ones, a missing one and the whole country. */
const country: ChartData<'not-found'> = dataOf(
  [
    { id: '091', name: 'Helsinki' },
    { id: '049', name: 'Espoo' },
    { id: '853', name: 'Turku' },
    { id: '564', name: 'Oulu' },
    { id: '179', name: 'Jyväskylä' },
    { id: 'SSS', name: 'koko maa', reference: true },
  ],
  2019,
  [
    [4.1, 3.2, 5.8, 7.4, 8.8],
    [9.3, 7.7, undefined, undefined, 10.2],
    [-3.5, -6.2, -4.1, -2.2, -1.4],
    [1.8, 2.1, 0.4, -0.6, -1.4],
    [0.2, 1.1, -0.7, -3.3, undefined],
    [2.2, 1.7, 2.1, 1.8, 2.5],
  ],
);

export const manyCases: Record<string, ChartData<'not-found'>> = { ...cases, country, 'forty-areas': forty };

/** The reason as a page would word it. */
export const withReasons = { ...options, reasonText: () => 'ei löytynyt lähteistä' };

export const swedish: ChartOptions = { ...options, lang: 'sv', unit: '% av befolkningen', noData: 'inga värden' };

export const english: ChartOptions = { ...options, lang: 'en', unit: '% of the population', noData: 'no values' };
