import Dexie, { type Table } from 'dexie';
import type { KeyRow, RecordRow, VaultRow } from '../schema/vault-row.ts';

/** The one owner of IndexedDB. Changing the name or a table's key would hide everything that was ever saved. */
const DATABASE_NAME = 'upward';

/** Upward's database: vaults lie open but for their identity; keys and records are encrypted. */
export class UpwardDatabase extends Dexie {
  declare readonly vaults: Table<VaultRow, string>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly records: Table<RecordRow, string>;

  constructor(name = DATABASE_NAME) {
    // Strict: a write is acknowledged only once the disk has it. The option's name notwithstanding, Firefox honours it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ vaults: 'id', keys: 'id, vault', records: 'id, vault' });
  }
}

/** True for an error of the database itself, as opposed to a fault in our code. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Dexie.DexieError;
}
