/** The bibliographic fields of a work beside its type and title. */

import type { z } from 'zod';
import type { literature } from '../schema/literature.ts';

/** Bibliographic fields, in the order in which they are written. */
export const workFields = [
  'author',
  'editor',
  'issued',
  'container-title',
  'collection-title',
  'collection-number',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'number-of-pages',
  'edition',
  'genre',
  'event-title',
  'event-place',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
] as const satisfies readonly (keyof z.infer<typeof literature>)[];

export type WorkField = (typeof workFields)[number];
