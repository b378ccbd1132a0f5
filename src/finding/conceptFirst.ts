/** A concept that the query names comes first: who types a term wants to know what it means. */
import type { Hit } from './find.ts';
import type { SearchIndex } from './openIndex.ts';

/** How far down the named concept is looked for. */
const reach = 5;

/** The hits with the named concept first, and whether there is one. */
export const conceptFirst = async (index: SearchIndex, hits: readonly Hit[]): Promise<{ hits: readonly Hit[]; concept: Hit | undefined }> => {
  const named = hits.slice(0, reach).filter(({ isNamed }) => isNamed);
  const cards = await Promise.all(named.map(({ page }) => index.card(page)));
  const concept = named[cards.findIndex(({ kind }) => kind === 'concepts')];
  return concept ? { hits: [concept, ...hits.filter((hit) => hit !== concept)], concept } : { hits, concept };
};
