import type { Page } from '@playwright/test';
import { fromBase64Url } from '../../../lib/shared/bytes.ts';
import type { Profile } from '../../e2e/support/profile.ts';
import { putRows, type RawTables } from '../../e2e/support/raw-tables.ts';

/** A page of the extension's origin in which none of our code runs: it reaches the database as it lies there. */
export class BarePage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(profile: Profile): Promise<BarePage> {
    return new BarePage(await profile.openPage('manifest.json'));
  }

  /** Puts rows into the database, which our code has made. */
  put(tables: RawTables): Promise<void> {
    return putRows(this.#page, tables);
  }

  /**
   * Puts rows into a database as version 1 had it, in place of the one that is there, and holds it so that nobody can
   * change its version. `beside` more records are nobody's, so that the upgrade takes its time. Gives what lets go of it, and that gives the moment (the computer's clock, ms).
   */
  async putAsVersion1(tables: RawTables, beside = 0): Promise<() => Promise<number>> {
    await this.#page.evaluate(makeVersion1InPage, beside);
    await this.put(tables);
    return () => this.#page.evaluate(letGoInPage);
  }

  /** The version that the database has in the browser. */
  version(): Promise<number | undefined> {
    return this.#page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  }

  /** Waits until a table has more than so many rows; gives when it was seen (the computer's clock, ms). */
  whenMoreThan(table: string, count: number): Promise<number> {
    return this.#page.evaluate(watchInPage, { table, count });
  }

  /** How many records are nobody's. */
  countBeside(): Promise<number> {
    return this.#page.evaluate(countBesideInPage);
  }

  /** All rows of vaults, keys and records, but those that are nobody's. */
  async rows(): Promise<RawTables> {
    const [vaults, keys, records] = await Promise.all(
      ['vaults', 'keys', 'records'].map(async (table) => {
        const rows = await this.#page.evaluate(rowsInPage, table);
        return rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, { text, isBytes }]) => [
              field,
              isBytes ? fromBase64Url(text) : text,
            ]),
          ),
        );
      }),
    );
    // What the rows hold is looked at by our own parts, which parse them.
    return { vaults, keys, records } as unknown as RawTables;
  }

  /** Makes a folder of the origin's own file system the folder of a vault, with these files in it. */
  async chooseFolder(vault: string, files: ReadonlyMap<string, string>): Promise<void> {
    const entries = [...files];
    for (let from = 0; from < entries.length; from += 200) {
      await this.#page.evaluate(writeFilesInPage, entries.slice(from, from + 200));
    }
    await this.#page.evaluate(chooseInPage, vault);
  }
}

// Each of the following runs in the page: it must not name anything from outside itself.

async function makeVersion1InPage(beside: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('upward');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
  const opening = indexedDB.open('upward', 10);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('vaults', { keyPath: 'id' });
    for (const name of ['keys', 'records']) {
      opening.result.createObjectStore(name, { keyPath: 'id' }).createIndex('vault', 'vault');
    }
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('records', 'readwrite');
  for (let number = 0; number < beside; number += 1) {
    const row = { id: `nobody ${number}`, vault: 'nobody', key: `nobody ${number % 300}` };
    transaction.objectStore('records').put({ ...row, nonce: new Uint8Array(12), data: new Uint8Array(528) });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  Object.assign(globalThis, { held: database });
}

function letGoInPage(): number {
  (globalThis as unknown as { held: IDBDatabase }).held.close();
  return Date.now();
}

async function watchInPage({ table, count }: { table: string; count: number }): Promise<number> {
  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const database = await request(indexedDB.open('upward'));
  for (;;) {
    const now = await request(database.transaction(table).objectStore(table).count());
    if (now > count) {
      database.close();
      return Date.now();
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function countBesideInPage(): Promise<number> {
  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const database = await request(indexedDB.open('upward'));
  const records = database.transaction('records').objectStore('records');
  const count = await request(records.index('vault').count('nobody'));
  database.close();
  return count;
}

async function rowsInPage(table: string) {
  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const asText = (value: unknown) => {
    if (!(value instanceof Uint8Array)) return { text: String(value), isBytes: false };
    const binary = Array.from(value, (byte) => String.fromCharCode(byte)).join('');
    const text = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    return { text, isBytes: true };
  };
  const database = await request(indexedDB.open('upward'));
  const rows: Record<string, unknown>[] = await request(
    database.transaction(table).objectStore(table).getAll(),
  );
  database.close();
  const somebodys = rows.filter(({ vault }) => vault !== 'nobody');
  return somebodys.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asText(value)])),
  );
}

async function writeFilesInPage(files: readonly (readonly [string, string])[]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('mine', { create: true });
  for (const [name, text] of files) {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(Uint8Array.from(binary, (each) => each.charCodeAt(0)));
    await stream.close();
  }
}

async function chooseInPage(vault: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle('mine');
  const opening = indexedDB.open('upward');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('folders', 'readwrite');
  transaction.objectStore('folders').put({ vault, handle, keyIsOld: false });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
