import Dexie, { type Table } from 'dexie';
import type { CodingRow } from '../schema/coding-row.ts';
import type { FolderRow, KeyRow, RecordRow, VaultRow } from '../schema/vault-row.ts';

/** The one owner of IndexedDB. Changing the name or a table's key would hide everything that was ever saved. */
const DATABASE_NAME = 'upward';

/** Version 2 added the person's own folder, and an index of records by their key; version 3 the study team's codings. */
const VERSION = 3;

/** Dexie counts its versions in tenths of the browser's. */
const NATIVE_STEPS = 10;

type Place = Pick<typeof globalThis, 'indexedDB' | 'IDBKeyRange'>;

/** Upward's database: vaults lie open but for their identity; keys, records and codings are encrypted. */
export class UpwardDatabase extends Dexie {
  declare readonly vaults: Table<VaultRow, string>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly records: Table<RecordRow, string>;
  declare readonly folders: Table<FolderRow, string>;
  declare readonly codings: Table<CodingRow, string>;
  private readonly place: Place;
  private looked: Promise<boolean> | null = null;

  /** `place` is the browser's own IndexedDB, or a test's. */
  constructor(place: Place = globalThis) {
    // Strict: a write is acknowledged only once the disk has it. The option's name notwithstanding, Firefox honours it.
    super(DATABASE_NAME, { ...placeOf(place), chromeTransactionDurability: 'strict' });
    this.place = place;
    this.version(1).stores({ vaults: 'id', keys: 'id, vault', records: 'id, vault' });
    this.version(2).stores({ records: 'id, vault, key', folders: 'vault' });
    this.version(VERSION).stores({ codings: 'id, coding, [study+part]' });
  }

  /**
   * Whether a newer version of Upward made this database. Then it is to be read only: it is opened as it is, since opening
   * it as ours would add to it. To be asked before anything else.
   */
  isNewer(): Promise<boolean> {
    this.looked ??= this.lookForNewer();
    return this.looked;
  }

  private async lookForNewer(): Promise<boolean> {
    const all = await this.place.indexedDB.databases();
    const installed = all.find(({ name }) => name === this.name)?.version ?? 0;
    if (installed < (VERSION + 1) * NATIVE_STEPS) return false;
    const asItIs = await new Dexie(this.name, placeOf(this.place)).open();
    for (const name of ['vaults', 'keys', 'records']) {
      Object.defineProperty(this, name, { value: asItIs.table(name) });
    }
    return true;
  }
}

function placeOf({ indexedDB, IDBKeyRange }: Place): Place {
  return { indexedDB, IDBKeyRange };
}

/** True for an error of the database itself, as opposed to a fault in our code. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Dexie.DexieError;
}
