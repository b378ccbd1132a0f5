/** From what a reader types to what the index is asked; word forms and parts of compounds will be looked up here. */
import type { Lang } from '../schema/vocabulary.ts';

/** Longest query that is looked up, in characters; more is cut off. */
const longest = 200;

/** The words to search for, with one space between and composed letters; empty when there are none. */
export const prepareQuery = (query: string, _lang: Lang): string => query.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
