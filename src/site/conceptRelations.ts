/** Relations of a concept that are stated on the other side: narrower concepts, and related ones in both directions. */
import { collator } from '../i18n/formats.ts';
import type { EntryOf } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { type EntryLink, linkTo } from './entryLink.ts';

/** Narrower and related concepts as links, in the order of the language. */
export const conceptRelations = async (concept: EntryOf<'concepts'>, lang: Lang): Promise<{ narrower: EntryLink[]; related: EntryLink[] }> => {
  const { graph } = await siteContent();
  const key = `concepts/${concept.id}`;
  const order = collator(lang);
  const stating = (field: string): string[] =>
    (graph.incoming.get(key) ?? []).filter((edge) => edge.kind === 'reference' && edge.field === field).map(({ from }) => from);
  const links = (keys: readonly string[]): EntryLink[] =>
    [...new Set(keys)]
      .flatMap((other) => {
        const node = other === key ? undefined : graph.nodes.get(other);
        return (node?.collection === 'concepts' && linkTo(node, lang)) || [];
      })
      .sort((a, b) => order.compare(a.title, b.title));
  return { narrower: links(stating('broader')), related: links([...stating('related'), ...(concept.data.related ?? []).map((id) => `concepts/${id}`)]) };
};
