/** What the data folder holds. */
import { publicCollections } from '../../../schema/registry.ts';
import { siteContent } from '../../../site/content.ts';
import { dataFiles } from '../../../site/dataFiles.ts';
import { publishedEntries } from '../../../site/published.ts';
import { absolute } from '../../../site/urls.ts';

export const GET = async (): Promise<Response> => {
  const collections = await Promise.all(
    publicCollections.map(async (collection) => ({
      collection,
      entries: (await publishedEntries(collection)).length,
      json: absolute(`/data/v1/${collection}.json`),
      schema: absolute(`/data/v1/schemas/${collection}.schema.json`),
      files: Object.fromEntries(dataFiles(collection).map(({ label, path }) => [label, absolute(path)])),
    })),
  );
  const snapshots = {
    collection: 'snapshots',
    entries: (await siteContent()).snapshots.length,
    json: absolute('/data/v1/snapshots.json'),
    schema: absolute('/data/v1/schemas/snapshots.schema.json'),
  };
  return Response.json({ version: 1, licence: 'https://creativecommons.org/licenses/by/4.0/', collections: [...collections, snapshots] });
};
