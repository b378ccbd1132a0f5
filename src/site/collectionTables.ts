/** The tables of the libraries, and how their files are called. */
import { type TableRow, tableRow } from '../outputs/collectionTable.ts';
import { siteContent } from './content.ts';
import { type LibraryCollection, libraryCollections } from './libraryEntries.ts';
import { publishedEntries } from './published.ts';
import { absolute } from './urls.ts';

/** Route parameters and props of a file of each table. */
export const tablePaths = () => libraryCollections.map((table) => ({ params: { table }, props: { table } }));

/** Rows of a collection in the order of its ids. */
export const collectionTable = async (collection: LibraryCollection): Promise<TableRow[]> => {
  const { graph } = await siteContent();
  return (await publishedEntries(collection)).flatMap((entry) =>
    entry.collection === 'cases' || entry.collection === 'experiments' ? [tableRow(entry, graph, absolute)] : [],
  );
};
