/** Adds to a known work what a record knows of it. What stands there already is never changed. */
import { bareAddress, isbnsOf, normalDoi, normalTitle } from './identity.ts';
import type { Work } from './toWork.ts';
import { type WorkField, workFields } from './workFields.ts';

export interface Merge {
  /** Fields that the known work lacks, with what the record says. */
  added: Partial<Pick<Work, WorkField>>;
  /** Fields on which the two disagree; ours stays. */
  differs: { field: WorkField | 'title' | 'type'; ours: string; theirs: string }[];
}

/** Compares a known work with a record of the same work. */
export const mergeWork = (known: Work, record: Work): Merge => {
  const added: Merge['added'] = {};
  const differs: Merge['differs'] = [];
  for (const field of ['type', 'title'] as const)
    if (normalTitle(known[field]) !== normalTitle(record[field])) differs.push({ field, ours: known[field], theirs: record[field] });
  for (const field of workFields) {
    const [ours, theirs] = [known[field], record[field]];
    if (theirs === undefined || (field === 'URL' && known.DOI !== undefined)) continue;
    if (ours === undefined) Object.assign(added, { [field]: theirs });
    else if (!isSame(field, ours, theirs)) differs.push({ field, ours: shown(ours), theirs: shown(theirs) });
  }
  return { added, differs };
};

type Value = NonNullable<Work[WorkField]>;

const isSame = (field: WorkField, ours: Value, theirs: Value): boolean => {
  if (typeof ours !== 'string' || typeof theirs !== 'string') return familiesOf(ours) === familiesOf(theirs);
  if (field === 'DOI') return normalDoi(ours) === normalDoi(theirs);
  if (field === 'ISBN') return isbnsOf(ours).some((isbn) => isbnsOf(theirs).includes(isbn));
  if (field === 'URL') return bareAddress(ours) === bareAddress(theirs);
  // A year and a day of that year agree.
  if (field === 'issued') return ours.startsWith(theirs) || theirs.startsWith(ours);
  return normalTitle(ours) === normalTitle(theirs);
};

/** Family names only: initials and full given names are the same person. */
const familiesOf = (names: Value): string =>
  typeof names === 'string' ? names : names.map((name) => normalTitle('literal' in name ? name.literal : name.family)).join(' | ');

const shown = (value: Value): string => (typeof value === 'string' ? value : value.map((name) => ('literal' in name ? name.literal : name.family)).join(', '));
