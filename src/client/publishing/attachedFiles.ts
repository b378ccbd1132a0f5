/** The files of an open draft: their bytes, how one is added, and where those lie that are on the site already. */
import { type AttachedBytes, attachmentName, namedFiles } from '../../authoring/attachment.ts';
import { type Draft, type DraftEntry, filesOf } from '../../authoring/draft.ts';
import { observationsFile } from '../../authoring/observations.ts';
import { saveFile } from './fileStore.ts';

/** Files above this size, in bytes, are not even read: five times what any file beside an entry may have. */
export const readLimit = 25_000_000;

export class AttachedFiles {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #site: string;
  /** True while the device keeps every file. */
  areKept = true;

  /** `bytes` are those that the device kept; `site` is the address of the folder with the files of the entries. */
  constructor(bytes: Map<string, Uint8Array>, site: string) {
    this.#bytes = bytes;
    this.#site = site;
  }

  get bytes(): AttachedBytes {
    return this.#bytes;
  }

  /** Puts the file beside the entry and gives the name that it gets there. */
  async add(entry: DraftEntry, chosen: string, bytes: Uint8Array): Promise<string> {
    const taken = [...Object.keys(entry.existing?.files ?? {}), ...(entry.attached ?? []).map(({ name }) => name), 'index.md', observationsFile];
    const [key, name] = [crypto.randomUUID(), attachmentName(chosen, new Set(taken))];
    this.#bytes.set(key, bytes);
    this.areKept = (await saveFile(key, bytes)) && this.areKept;
    entry.attached = [...(entry.attached ?? []), { key, name }];
    return name;
  }

  /** The bytes of a file that was put beside the entry here; undefined when it was not, or when the device has lost them. */
  of(entry: DraftEntry, name: string): Uint8Array | undefined {
    const key = entry.attached?.find((one) => one.name === name)?.key;
    return key === undefined ? undefined : this.#bytes.get(key);
  }

  /** Address of a file that lies beside the entry on the site. */
  addressOf(entry: DraftEntry, name: string): string | undefined {
    return entry.existing && name in entry.existing.files ? `${this.#site}${entry.collection}/${entry.id}/${name}` : undefined;
  }
}

/** Keys of all files of the drafts. */
export const keysOf = (drafts: readonly Draft[]): string[] =>
  drafts.flatMap(({ entries }) => entries.flatMap(({ attached }) => (attached ?? []).map(({ key }) => key)));

/** Takes out what the entries no longer speak of; the store drops it when the form is opened the next time. */
export const dropUnnamed = ({ entries }: Draft): void => {
  for (const entry of entries) {
    if (!entry.attached) continue;
    const { data, files } = filesOf(entry);
    const named = namedFiles(entry.collection, data, files[0]?.[1] ?? '');
    entry.attached = entry.attached.filter(({ name }) => named.has(name));
  }
};
