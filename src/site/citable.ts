/** Pages and sources as references that can be taken along. */

import { entryChanged } from '../build/lastChanged.ts';
import { type CslItem, ownItems, workToCsl } from '../citations/csl.ts';
import { type ExportRecord, exportRecord } from '../citations/exportRecord.ts';
import { keyOf } from '../graph/build.ts';
import { pageItem } from '../outputs/pageItem.ts';
import type { Entry } from '../schema/entry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { absolute } from './urls.ts';

const records = new Map<string, ExportRecord>();

/** Records are made once: many entries rest on the same ones, in every language. */
const remembered = (key: string, item: () => CslItem): ExportRecord => {
  const known = records.get(key);
  const made = known ?? exportRecord(item());
  if (!import.meta.env.DEV) records.set(key, made);
  return made;
};

/** The record of an entry's page in a language. */
export const pageRecord = (entry: Entry, lang: Lang): ExportRecord =>
  remembered(`page ${entry.collection}/${entry.id} ${lang}`, () => pageItem(entry, lang, { absolute, changed: entryChanged(entry) }));

/** The record of a work. */
export const workRecord = (entry: Extract<Entry, { collection: 'literature' }>): ExportRecord => remembered(entry.id, () => workToCsl(entry.id, entry.data));

/** The works that an entry cites and its own sources, by keys that are unique in its collection: no id has a colon, so that no two entries make the same key. */
export const sourceRecords = async (entry: Entry): Promise<Map<string, ExportRecord>> => {
  const { graph } = await siteContent();
  const cited = [...new Set((graph.outgoing.get(keyOf(entry)) ?? []).filter(({ kind }) => kind === 'citation').map(({ to }) => to))].sort();
  const works = cited.flatMap((key): [string, ExportRecord][] => {
    const work = graph.nodes.get(key);
    return work?.collection === 'literature' ? [[work.id, workRecord(work)]] : [];
  });
  const own = ownItems(entry).map((item): [string, ExportRecord] => {
    const key = `${entry.id}:${item.id}`;
    return [key, remembered(`${entry.collection}/${key}`, () => ({ ...item, id: key }))];
  });
  return new Map([...works, ...own]);
};
