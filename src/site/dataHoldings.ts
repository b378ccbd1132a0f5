/** What the data page offers for download. */
import { ui } from '../i18n/ui.ts';
import { publicCollections } from '../schema/registry.ts';
import type { Lang } from '../schema/vocabulary.ts';
import { siteContent } from './content.ts';
import { dataFiles } from './dataFiles.ts';
import { publishedEntries } from './published.ts';
import { href } from './urls.ts';

export interface Holding {
  title: string;
  entries: number;
  json: string;
  schema: string;
  /** The same in other formats. */
  others: { label: string; href: string }[];
}

/** A row for each collection and one for the snapshots. */
export const dataHoldings = async (lang: Lang): Promise<Holding[]> => {
  const row = (name: string, title: string, entries: number): Holding => ({
    title,
    entries,
    json: href(`/data/v1/${name}.json`),
    schema: href(`/data/v1/schemas/${name}.schema.json`),
    others: dataFiles(name).map(({ label, path }) => ({ label, href: href(path) })),
  });
  const collections = await Promise.all(
    publicCollections.map(async (name) => row(name, ui[lang].collections[name].many, (await publishedEntries(name)).length)),
  );
  return [...collections, row('snapshots', ui[lang].data.snapshots, (await siteContent()).snapshots.length)];
};
