/** All works in one file of references. */
import { joinRecords, type RecordFormat } from '../library/citedRecords.ts';
import { referenceTypes } from '../outputs/referenceFiles.ts';
import { workRecord } from './citable.ts';
import { publishedEntries } from './published.ts';

/** The file as the endpoints answer it. */
export const literatureFile = async (format: RecordFormat): Promise<Response> => {
  const records = (await publishedEntries('literature')).flatMap((entry) => (entry.collection === 'literature' ? [workRecord(entry)] : []));
  return new Response(joinRecords(records, format), { headers: { 'content-type': referenceTypes[format] } });
};
