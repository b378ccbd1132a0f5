/** What the rest of the code means by an entry: one folder, its source file and its translations, parsed. */
import type { z } from 'zod';
import type { CollectionName, schemas } from './registry.ts';
import type { snapshots } from './snapshots.ts';
import type { coverages, Lang } from './vocabulary.ts';

/** The facts and source-language texts of an entry of the collection. */
export type DataOf<C extends CollectionName> = z.infer<(typeof schemas)[C]>;

/** A translation: text fields only; the shape is derived, so its fields are read by path. */
export interface Translation {
  lang: Lang;
  coverage: (typeof coverages)[number];
  sourceDigest?: string | undefined;
  /** The text fields as written, without the header. */
  fields: Record<string, unknown>;
  body: string;
  /** Address of the file inside the content folder. */
  file: string;
}

export interface EntryOf<C extends CollectionName> {
  collection: C;
  id: string;
  lang: Lang;
  data: DataOf<C>;
  body: string;
  /** Address of `index.md` inside the content folder, with forward slashes. */
  file: string;
  translations: Partial<Record<Lang, Translation>>;
}

/** An entry of any collection, told apart by `collection`. */
export type Entry = { [C in CollectionName]: EntryOf<C> }[CollectionName];

export type SnapshotData = z.infer<typeof snapshots>;

/** Dated values of one indicator. */
export interface Snapshot {
  indicator: string;
  date: string;
  data: SnapshotData;
  file: string;
}
