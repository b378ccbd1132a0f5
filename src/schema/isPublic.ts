/** Which entries have a page of their own in a public collection. */
import type { Entry } from './entry.ts';
import { type PublicCollection, publicCollections } from './registry.ts';

/** True for names of collections that have a list and pages. */
export const isPublic = (collection: string): collection is PublicCollection => publicCollections.some((name) => name === collection);

/** True for entries of such a collection. */
export const isPublicEntry = (entry: Entry): entry is Extract<Entry, { collection: PublicCollection }> => isPublic(entry.collection);
