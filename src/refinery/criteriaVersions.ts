/** The versions of the shared criteria, wherever in the editorial pages they stand. */
import type { DataOf, Entry } from '../schema/entry.ts';

export type CriteriaVersion = NonNullable<DataOf<'pages'>['criteria']>[number];

/** The oldest first, as they are written. */
export const criteriaVersions = (entries: Iterable<Entry>): CriteriaVersion[] =>
  [...entries].flatMap((entry) => (entry.collection === 'pages' ? (entry.data.criteria ?? []) : []));
