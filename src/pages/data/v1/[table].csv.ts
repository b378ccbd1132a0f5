/** Cases or experiments as a table. */
import { tableCsv } from '../../../outputs/collectionTable.ts';
import { collectionTable, tablePaths } from '../../../site/collectionTables.ts';
import type { LibraryCollection } from '../../../site/libraryEntries.ts';

export const getStaticPaths = () => tablePaths();

export const GET = async ({ props }: { props: { table: LibraryCollection } }): Promise<Response> =>
  new Response(tableCsv(await collectionTable(props.table)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
