/** A Data Package (Frictionless, version 2.0): what the files of a download are, from where, and on what terms. */
import type { DataOf, SnapshotData } from '../schema/entry.ts';
import { tableSchemaFields } from './tidyCsv.ts';

export interface PackagedIndicator {
  id: string;
  /** Title and definition in English. */
  title: string;
  description: string;
  /** What it does not tell, in English. */
  limits: string;
  /** Absolute address of its English page. */
  page: string;
  data: DataOf<'indicators'>;
  snapshot: SnapshotData;
}

/** The descriptor `datapackage.json` of one or several indicators; `path` says where the file of an indicator stands in the package. */
export const dataPackage = (
  about: { name: string; title: string; homepage: string; created: string; path: (id: string) => string },
  indicators: readonly PackagedIndicator[],
): unknown => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: about.name,
  title: about.title,
  homepage: about.homepage,
  created: `${about.created}T00:00:00Z`,
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
  resources: indicators.map(({ id, title, description, data, snapshot }) => ({
    name: id,
    path: about.path(id),
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    licenses: [{ title: data.licenceName, ...(data.licence ? { path: data.licence } : {}) }],
    sources: snapshot.sources.map(({ publisher, dataset, address }) => ({ title: `${publisher}: ${dataset}`, ...(address ? { path: address } : {}) })),
    schema: { fields: tableSchemaFields(), primaryKey: ['indicator', 'area_code', 'period'], missingValues: [''] },
  })),
});
