/** Entries that go into lists and data: public collections, nothing made up. */
import type { Entry } from '../schema/entry.ts';
import { isPublicEntry } from '../schema/isPublic.ts';
import type { PublicCollection } from '../schema/registry.ts';
import { siteContent } from './content.ts';

/** Published entries of one collection, or of all. */
export const publishedEntries = async (collection?: PublicCollection): Promise<Extract<Entry, { collection: PublicCollection }>[]> =>
  (await siteContent()).entries.filter(isPublicEntry).filter((entry) => !entry.data.fictional && (collection === undefined || entry.collection === collection));
