/** Cuts a CSV file (RFC 4180) into its records without reading them, so that some of them can be put together again as they are. */

/** Records with their line ends; a line break between quotation marks does not end one. */
const csvRecords = (text: string): string[] => {
  const records: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '\n' && !isQuoted) {
      records.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  return from < text.length ? [...records, text.slice(from)] : records;
};

/** The head and the records whose first column is one of the ids, in the order of the ids. */
export const chosenRecords = (text: string, ids: readonly string[]): string => {
  const [head = '', ...records] = csvRecords(text);
  const byId = new Map(records.map((record) => [record.slice(0, record.indexOf(',')).replaceAll('"', ''), record]));
  return head + ids.flatMap((id) => byId.get(id) ?? []).join('');
};
