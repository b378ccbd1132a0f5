/** Cases or experiments as points. */
import { collectionGeoJson } from '../../../outputs/collectionGeoJson.ts';
import { collectionTable, tablePaths } from '../../../site/collectionTables.ts';
import type { LibraryCollection } from '../../../site/libraryEntries.ts';

export const getStaticPaths = () => tablePaths();

export const GET = async ({ props }: { props: { table: LibraryCollection } }): Promise<Response> =>
  new Response(JSON.stringify(collectionGeoJson(await collectionTable(props.table))), { headers: { 'content-type': 'application/geo+json' } });
