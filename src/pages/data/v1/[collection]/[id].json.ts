/** One entry as JSON. */
import { entryJson } from '../../../../outputs/entryJson.ts';
import type { EntryOf } from '../../../../schema/entry.ts';
import type { PublicCollection } from '../../../../schema/registry.ts';
import { siteContent } from '../../../../site/content.ts';
import { publishedEntries } from '../../../../site/published.ts';
import { absolute } from '../../../../site/urls.ts';

export const getStaticPaths = async () =>
  (await publishedEntries()).map((entry) => ({ params: { collection: entry.collection, id: entry.id }, props: { entry } }));

export const GET = async ({ props }: { props: { entry: EntryOf<PublicCollection> } }): Promise<Response> =>
  Response.json(entryJson(props.entry, (await siteContent()).graph, absolute));
