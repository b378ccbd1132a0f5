/** The values of a snapshot as tidy rows: one observation a row, the same columns for every indicator. */
import { vocabulary } from '../i18n/vocabulary.ts';
import type { SnapshotData } from '../schema/entry.ts';

/** Columns in their order; `status` says whether the value is final, or why there is none. */
export const observationColumns = ['indicator', 'area_code', 'area', 'period', 'value', 'unit', 'status', 'source', 'retrieved'] as const;

export type ObservationRow = Record<(typeof observationColumns)[number], string>;

/** Rows in the order of the snapshot. A missing value is an empty cell, never a zero. Names of areas are Finnish names, the whole country is `SSS`. */
export const observationRows = ({ indicator, retrieved, unit, sources, values }: SnapshotData): ObservationRow[] => {
  const datasets = new Map(sources.map(({ id, publisher, dataset }) => [id, `${publisher}: ${dataset}`]));
  return values.map((cell) => ({
    indicator,
    area_code: cell.area,
    area: cell.area === 'SSS' ? 'Suomi' : vocabulary.fi.area[cell.area],
    period: cell.period,
    value: 'value' in cell ? String(cell.value) : '',
    unit,
    status: 'value' in cell ? (cell.status ?? 'final') : cell.missing,
    source: 'value' in cell ? (datasets.get(cell.source) ?? '') : '',
    retrieved,
  }));
};
