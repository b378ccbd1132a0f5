/** All entries of a collection as JSON. */
import { entryJson } from '../../../outputs/entryJson.ts';
import { type PublicCollection, publicCollections } from '../../../schema/registry.ts';
import { siteContent } from '../../../site/content.ts';
import { publishedEntries } from '../../../site/published.ts';
import { absolute } from '../../../site/urls.ts';

export const getStaticPaths = () => publicCollections.map((collection) => ({ params: { collection }, props: { collection } }));

export const GET = async ({ props }: { props: { collection: PublicCollection } }): Promise<Response> => {
  const { graph } = await siteContent();
  const entries = (await publishedEntries(props.collection)).map((entry) => entryJson(entry, graph, absolute));
  return Response.json({ entries });
};
