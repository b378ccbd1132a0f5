/** Follow-ups that the golden files draw; tests only. */
import type { FollowUpData } from '../followUpPlan.ts';

const observed = (period: string, value: number, uncertainty?: number) => ({ period, value, text: String(value).replace('.', ','), uncertainty });

export const followUpCases: Record<string, FollowUpData> = {
  full: {
    observations: [
      observed('2021-05', 14, 5),
      observed('2021-08', 46, 15),
      observed('2022-08', 39, 9),
      observed('2022-09', 38, 8),
      { period: '2023-09', reason: 'ei kerätty' },
      observed('2024-09', 29, 10),
    ],
    baseline: { period: '2021-05', value: 14, label: 'lähtötaso 14' },
    target: { period: '2022-09', value: 40, label: 'tavoite 40 (syyskuu 2022)' },
    span: { from: 2021.42, to: 2022.75, label: 'kokeilu' },
    comparisons: [],
  },
  compared: {
    observations: [observed('2019', 10.5), observed('2020', 13, 1.5), { period: '2021', reason: 'ei vielä mitattu' }],
    baseline: { period: '2019', value: 10.5, label: 'lähtötaso 10,5' },
    target: { period: '2020-06', value: 15, label: 'tavoite 15 (kesäkuu 2020)' },
    span: { from: 2019.33, to: 2021, label: 'kokeilu' },
    comparisons: [
      {
        name: 'Oulu',
        className: 'series-3',
        points: [
          { period: '2017', value: 9.1 },
          { period: '2021', value: 12.2 },
        ],
      },
      { name: 'koko maa', className: 'reference', points: [{ period: '2021', value: 14.9 }] },
    ],
  },
  'no-baseline': {
    observations: [{ period: '2021-05', reason: 'kysymystä ei ollut ensimmäisessä kyselyssä' }, observed('2022-09', 68, 9), observed('2023-09', 66, 9)],
    target: { period: '2023-09', value: 75, label: 'tavoite 75' },
    comparisons: [],
  },
  'all-missing': {
    observations: [
      { period: '2021', reason: 'ei julkaistu' },
      { period: '2022', reason: 'salattu' },
    ],
    comparisons: [],
  },
  empty: { observations: [], baseline: { period: '2021', value: 3, label: 'lähtötaso 3' }, comparisons: [] },
  many: {
    observations: Array.from({ length: 24 }, (_, index) =>
      observed(`20${String(10 + Math.floor(index / 4))}-${String((index % 4) * 3 + 1).padStart(2, '0')}`, index % 7, 0.5),
    ),
    comparisons: [],
  },
};
