/** A snapshot as JSON-stat 2.0: area × year × one content, with the reason of each missing value as its status. */
import { vocabulary } from '../i18n/vocabulary.ts';
import type { SnapshotData } from '../schema/entry.ts';
import { areas } from '../schema/vocabulary.ts';

export interface JsonStatAbout {
  title: string;
  decimals: number;
  /** Public page of the indicator. */
  page: string;
}

/** Statuses by position; `final` is not written. Cells that the snapshot does not speak of are null with the status `not-found`. */
export const jsonStat = (snapshot: SnapshotData, { title, decimals, page }: JsonStatAbout): unknown => {
  const present = areas.filter((area) => snapshot.values.some((value) => value.area === area));
  const periods = [...new Set(snapshot.values.map(({ period }) => period))].sort();
  const byKey = new Map(snapshot.values.map((value) => [`${value.area} ${value.period}`, value]));
  const cells = present.flatMap((area) => periods.map((period) => byKey.get(`${area} ${period}`)));
  const statuses = cells.map((cell) => (!cell ? 'not-found' : 'value' in cell ? cell.status : cell.missing));
  return {
    version: '2.0',
    class: 'dataset',
    href: page,
    label: title,
    source: [...new Set(snapshot.sources.map(({ publisher }) => publisher))].join('; '),
    updated: snapshot.retrieved,
    id: ['area', 'period', 'indicator'],
    size: [present.length, periods.length, 1],
    role: { geo: ['area'], time: ['period'], metric: ['indicator'] },
    dimension: {
      area: { label: 'Area', category: { index: present, label: Object.fromEntries(present.map((area) => [area, vocabulary.en.area[area]])) } },
      period: { label: 'Year', category: { index: periods } },
      indicator: {
        label: 'Indicator',
        category: { index: [snapshot.indicator], label: { [snapshot.indicator]: title }, unit: { [snapshot.indicator]: { label: snapshot.unit, decimals } } },
      },
    },
    value: cells.map((cell) => (cell && 'value' in cell ? cell.value : null)),
    status: Object.fromEntries(statuses.flatMap((status, index) => (status === undefined ? [] : [[String(index), status]]))),
    extension: { method: snapshot.method, sources: snapshot.sources },
  };
};
