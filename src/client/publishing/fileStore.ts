/** Bytes of files on this device, each under its own key: drafts hold the keys alone, since their place is for short texts. */
const name = 'publishing';
const store = 'files';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return answerOf(request);
};

/** Does something with the store, and waits until the disk has it. */
const within = async <T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => Promise<T>): Promise<T> => {
  const database = await opened();
  try {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await act(transaction.objectStore(store));
    await done;
    return result;
  } finally {
    database.close();
  }
};

/** True when the device keeps the file. */
export const saveFile = async (key: string, bytes: Uint8Array): Promise<boolean> => {
  try {
    await within('readwrite', (files) => answerOf(files.put(bytes, key)));
    return true;
  } catch {
    return false;
  }
};

/** The files under the keys; those that are not there any more are left out. */
export const loadFiles = async (keys: readonly string[]): Promise<Map<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>();
  if (keys.length === 0) return found;
  try {
    await within('readonly', async (files) => {
      for (const key of keys) {
        const bytes: unknown = await answerOf(files.get(key));
        if (bytes instanceof Uint8Array) found.set(key, bytes);
      }
    });
  } catch {
    // The form says of each missing file that it has to be chosen again.
  }
  return found;
};

/** Takes away every file but those under the keys. */
export const keepOnly = async (keys: ReadonlySet<string>): Promise<void> => {
  try {
    await within('readwrite', async (files) => {
      for (const key of await answerOf(files.getAllKeys())) if (!keys.has(String(key))) await answerOf(files.delete(key));
    });
  } catch {
    // What can't be taken away now is taken away the next time.
  }
};
