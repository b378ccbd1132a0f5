/** What the built folder holds, as far as `reconcile` needs it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type PublicCollection, publicCollections } from '../../src/schema/registry.ts';
import { isRecord } from '../../src/schema/walk.ts';

/** One entry of a data file: its id and the languages it has translations in. */
export interface PublishedEntry {
  id: string;
  translations: string[];
}

export interface Published {
  /** Addresses inside the built folder, with forward slashes, and sizes in bytes. */
  files: ReadonlySet<string>;
  size(file: string): number;
  data: Readonly<Record<PublicCollection, readonly PublishedEntry[]>>;
  /** `indicator/date` of each published snapshot. */
  snapshots: ReadonlySet<string>;
}

const entriesOf = (file: string): Record<string, unknown>[] => {
  if (!existsSync(file)) return [];
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(data) && Array.isArray(data['entries']) ? data['entries'].filter(isRecord) : [];
};

/** Reads the built folder. A data file that is not there counts as one without entries. */
export const readPublished = (folder: string): Published => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
  const data = publicCollections.map((collection) => [
    collection,
    entriesOf(join(folder, `data/v1/${collection}.json`)).map((entry) => ({
      id: String(entry['id']),
      translations: isRecord(entry['translations']) ? Object.keys(entry['translations']) : [],
    })),
  ]);
  const snapshots = entriesOf(join(folder, 'data/v1/snapshots.json')).map((one) => `${String(one['indicator'])}/${String(one['retrieved'])}`);
  return { files: new Set(files), size: (file) => statSync(join(folder, file)).size, data: Object.fromEntries(data), snapshots: new Set(snapshots) };
};
