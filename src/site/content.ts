/** The only door to loaded content: entries, snapshots and their graph, loaded once, drafts gone. */
import { getCollection } from 'astro:content';
import { buildGraph, type Graph } from '../graph/build.ts';
import type { Entry, EntryOf, Snapshot, Translation } from '../schema/entry.ts';
import type { CollectionName } from '../schema/registry.ts';

export interface SiteContent {
  entries: Entry[];
  snapshots: Snapshot[];
  graph: Graph;
}

/** Addresses inside the content folder, whatever that folder is called. */
const inside = (filePath: string | undefined): string => (filePath ?? '').split('/').slice(-3).join('/');

const load = async (): Promise<SiteContent> => {
  const translations = new Map<string, Partial<Record<Entry['lang'], Translation>>>();
  for (const { id, data, body, filePath } of await getCollection('translations')) {
    const key = id.slice(0, id.lastIndexOf('/'));
    const mine = translations.get(key) ?? {};
    mine[data.lang] = { ...data, body: body ?? '', file: inside(filePath) };
    translations.set(key, mine);
  }
  const of = <C extends CollectionName>(
    collection: C,
    items: readonly { id: string; data: EntryOf<C>['data']; body?: string | undefined; filePath?: string | undefined }[],
  ): EntryOf<C>[] =>
    items.map(({ id, data, body, filePath }) => ({
      collection,
      id,
      lang: data.lang,
      data,
      body: body ?? '',
      file: inside(filePath),
      translations: translations.get(`${collection}/${id}`) ?? {},
    }));
  const entries: Entry[] = [
    ...of('concepts', await getCollection('concepts')),
    ...of('frameworks', await getCollection('frameworks')),
    ...of('literature', await getCollection('literature')),
    ...of('actors', await getCollection('actors')),
    ...of('cities', await getCollection('cities')),
    ...of('experiments', await getCollection('experiments')),
    ...of('models', await getCollection('models')),
    ...of('indicators', await getCollection('indicators')),
    ...of('cases', await getCollection('cases')),
    ...of('pages', await getCollection('pages')),
  ];
  const published = entries.filter((entry) => !entry.data.draft).sort((a, b) => (a.file < b.file ? -1 : 1));
  const snapshots = (await getCollection('snapshots')).map(({ data, filePath }) => ({
    indicator: data.indicator,
    date: data.retrieved,
    data,
    file: inside(filePath),
  }));
  return { entries: published, snapshots, graph: buildGraph(published, snapshots) };
};

let loaded: Promise<SiteContent> | undefined;

/** All content of the site; in the authoring server it is read anew for every page. */
export const siteContent = (): Promise<SiteContent> => {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
};
