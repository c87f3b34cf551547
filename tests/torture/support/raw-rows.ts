import type { Profile } from '../../e2e/support/profile.ts';

/** A value of a row as it can be carried out of the browser: bytes as `{ bytes: [...] }`. */
export type RawValue = string | number | boolean | null | { readonly bytes: readonly number[] };

/** One row as it lies in the database: its key, its fields, in the order of the key. */
export type RawRow = Readonly<Record<string, RawValue>>;

/** Everything in one database: each store with its key, its indexes and all rows in the order they are read in. */
export interface RawStore {
  readonly name: string;
  readonly keyPath: string;
  readonly indexes: readonly string[];
  readonly rows: readonly RawRow[];
}

/** Every database of the extension by its name, read as whoever copied the profile could, without any key. */
export type RawDatabases = Readonly<Record<string, readonly RawStore[]>>;

/** Reads all databases of the extension through its service worker. Throws where one does not open. */
export async function rawDatabases(profile: Profile): Promise<RawDatabases> {
  return (await profile.serviceWorker()).evaluate(readInWorker);
}

/** Runs in the worker: it must not name anything from outside itself. */
async function readInWorker(): Promise<RawDatabases> {
  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const plain = (value: unknown): RawValue => {
    if (value instanceof Uint8Array) return { bytes: Array.from(value) };
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as RawValue;
    throw new Error(`A row holds what nobody expects: ${Object.prototype.toString.call(value)}.`);
  };
  const found: Record<string, RawStore[]> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await request(indexedDB.open(name));
    const stores: RawStore[] = [];
    for (const store of Array.from(database.objectStoreNames)) {
      const { keyPath, indexNames } = database.transaction(store).objectStore(store);
      const rows: unknown[] = await request(database.transaction(store).objectStore(store).getAll());
      stores.push({
        name: store,
        keyPath: String(keyPath),
        indexes: Array.from(indexNames),
        rows: rows.map((row) =>
          Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, plain(value)])),
        ),
      });
    }
    database.close();
    found[name] = stores;
  }
  return found;
}
