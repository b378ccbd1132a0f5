/** What the columns and values of the table mean. */
import { codebookCsv } from '../../../outputs/codebook.ts';
import { collectionTable, tablePaths } from '../../../site/collectionTables.ts';
import type { LibraryCollection } from '../../../site/libraryEntries.ts';

export const getStaticPaths = () => tablePaths();

export const GET = async ({ props }: { props: { table: LibraryCollection } }): Promise<Response> =>
  new Response(codebookCsv(await collectionTable(props.table)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
