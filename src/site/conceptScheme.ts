/** The published concepts as RDF statements. */
import type { Quad } from 'n3';
import { conceptQuads } from '../outputs/skos.ts';
import { publishedEntries } from './published.ts';
import { absolute } from './urls.ts';

/** Statements of all concepts. */
export const conceptScheme = async (): Promise<Quad[]> =>
  conceptQuads(
    (await publishedEntries('concepts')).flatMap((entry) => (entry.collection === 'concepts' ? [entry] : [])),
    absolute,
  );
