/** The row of a hit: a card when it is the concept that the query names. */
import { conceptCard } from './conceptCard.ts';
import type { Found } from './searchFound.ts';
import { type ResultRow, type RowSetting, resultRow } from './searchResult.ts';

const isSame = (hit: Found, other: Found | undefined): boolean => hit.page === other?.page && hit.index === other.index;

/** Builds the row. */
export const foundRow = (hit: Found, concept: Found | undefined, setting: RowSetting): Promise<ResultRow> =>
  (isSame(hit, concept) ? conceptCard : resultRow)(hit, setting);
